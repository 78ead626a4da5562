import type { Masthead } from '../brief/brief-document'
import { joinList } from '../text/document-words'
import type { Localized } from '../text/language'
import { type Composition, passageIn } from './composition'
import { institutionOf } from './institution'
import { isWritten, plainRun, textPassage, textRuns } from './passages'

/** The form of address, and the body's name where that does not say it. */
export function addresseeOf(
  composition: Composition,
  label: Localized = defaultLabel,
): Pick<Masthead, 'addressee'> {
  const { addressee } = composition
  if (!addressee) return {}
  const key = isWritten(composition, addressee.formOfAddress) ? 'formOfAddress' : 'name'
  const name = passageIn(
    composition,
    (language) => {
      const institution = institutionOf(addressee, language)
      const form = textRuns(composition, addressee[key], language)
      if (institution === '') return form
      return [...form, plainRun(composition, joinList(['', institution], language), language)]
    },
    `bodies/${addressee.id}/${key}`,
  )
  return { addressee: { label: textPassage(composition, label, 'template/addressee'), name } }
}

const defaultLabel: Localized = {
  ar: 'موجَّه إلى',
  fr: 'À l’attention de',
  en: 'For the attention of',
  es: 'A la atención de',
}
