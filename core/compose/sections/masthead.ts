import type { Masthead, Block } from '../../brief/brief-document'
import type { Localized } from '../../text/language'
import type { TemplateSectionOf } from '../../model/template-sections'
import { joinList } from '../../text/document-words'
import { type Composition, passageIn } from '../composition'
import { documentTitle, organiserPassage, placePassage, whereAndWhen } from '../identity'
import { institutionOf } from '../institution'
import { logosOf } from '../logo'
import { isWritten, plainRun, textPassage, textRuns } from '../passages'
import { patternPassage } from '../patterns'

const logoHeightMm = 15

/** Who speaks, to whom, what kind of document this is, its title, and where and when. */
export function composeMasthead(
  section: TemplateSectionOf<'masthead'>,
  composition: Composition,
): readonly Block[] {
  const { conference } = composition
  const own = documentTitle(composition)
  const subtitle = section.subtitle
    ? patternPassage(composition, section.subtitle, 'template/subtitle')
    : own.subtitle
  return [
    {
      kind: 'masthead',
      role: section.role ?? 'brief',
      ...logosOf(composition, logoHeightMm),
      ...addresseeOf(composition, section.addressee),
      organiser: organiserPassage(composition),
      place: placePassage(composition),
      documentKind: textPassage(composition, section.documentKind, 'template/documentKind'),
      title: section.title
        ? patternPassage(composition, section.title, 'template/title')
        : own.title,
      ...(subtitle ? { subtitle } : {}),
      facts: [
        whereAndWhen(composition),
        ...(isWritten(composition, conference.edition)
          ? [textPassage(composition, conference.edition, 'conference/edition')]
          : []),
      ],
    },
  ]
}

/** The form of address, and the body's name where that does not say it. */
function addresseeOf(
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
