import i18next from 'i18next'
import type { Issue } from '../../../core/check/issue'
import type { Conference } from '../../../core/model/conference'
import { numberRecommendations } from '../../../core/model/numbering'
import { isLanguage, nameOf, type Language } from '../../../core/text/language'
import { readableText } from '../../ui/localized'

/** The fields of the conference that are named by their own word. */
const fieldsWithWords = [
  'title',
  'shortTitle',
  'edition',
  'theme',
  'briefTitle',
  'briefSubtitle',
  'period',
  'city',
  'country',
  'venue',
  'keyMessages',
  'context',
  'proceedings',
  'acknowledgements',
  'followUp',
  'signatories',
] as const

/** Names places as people do: by the number of a recommendation or an axis, the name of a body. */
export function placeNames(
  conference: Conference,
  language: Language,
): (path: Issue['path']) => string {
  const numbers = new Map<string, string>()
  for (const { axis, number, recommendations } of numberRecommendations(conference).axes) {
    if (axis) numbers.set(`axes/${axis.id}`, `${i18next.t('axis.one')} ${number}`)
    for (const { recommendation, number: itsNumber } of recommendations) {
      numbers.set(`recommendations/${recommendation.id}`, itsNumber)
    }
  }
  return (path) => {
    const [owner, index] = path
    const at = typeof index === 'number' ? index : -1
    const last = String(path.at(-1))
    const inLanguage = isLanguage(last) ? ` · ${nameOf(last)}` : ''
    if (owner === 'recommendations' || owner === 'axes') {
      const number = numbers.get(`${owner}/${conference[owner][at]?.id}`)
      return `${number ?? i18next.t(`section.recommendations`)}${inLanguage}`
    }
    if (owner === 'bodies') {
      const body = conference.bodies[at]
      const name = body && readableText(body.name, language)
      return `${name || i18next.t('body.one')}${inLanguage}`
    }
    const field = fieldsWithWords.find((one) => one === owner)
    const words = i18next.t(field ? `conference.${field}` : 'checks.conference')
    return `${words}${inLanguage}`
  }
}
