import i18next from 'i18next'
import type { NoticePlace } from '../../../core/exchange/edited-document'
import type { Conference } from '../../../core/model/conference'
import { nameOf, type Language } from '../../../core/text/language'
import { placeNames } from '../../conference/checks/place-words'

/** The texts of a recommendation that have a word of their own. */
const fields = ['text', 'rationale', 'shortTitle'] as const

/** Names the place of a change as people do: `1.2 · Rationale · Français`. */
export function changePlaces(
  conference: Conference,
  language: Language,
): (place: Pick<NoticePlace, 'path' | 'language'>) => string {
  const nameOfPlace = placeNames(conference, language)
  return ({ path, language: own }) => {
    const field = fields.find((name) => path[0] === 'recommendations' && name === path[2])
    const words = [
      nameOfPlace(path),
      ...(field ? [i18next.t(`recommendation.${field}`)] : []),
      nameOf(own),
    ]
    return words.join(' · ')
  }
}
