import type { Part } from '../brief/brief-document'
import type { Passage } from '../brief/passage'
import { joinList } from '../text/document-words'
import type { Localized } from '../text/language'
import { type Composition, passageIn } from './composition'
import { organiserName, placeOf } from './organiser'
import { isWritten, nameRuns, textPassage } from './passages'

/** Document kind, and short title or section, for every page but the first. */
export function headOf(composition: Composition): Part['head'] {
  const { conference, template } = composition
  const short = isWritten(composition, conference.shortTitle)
    ? conference.shortTitle
    : conference.title
  return {
    start: textPassage(composition, documentKindOf(composition), 'template/name'),
    end: textPassage(composition, short, 'conference/shortTitle'),
    ...(template.runningHeads === 'section' ? { namesSection: true } : {}),
  }
}

function documentKindOf({ template }: Composition): Localized {
  const opening = template.sections.find(
    (section) => section.kind === 'masthead' || section.kind === 'cover',
  )
  return opening?.documentKind ?? template.name
}

/** The organiser and the city. */
export const footOf = (composition: Composition): Passage =>
  passageIn(composition, (language) => {
    const names = [organiserName(composition, language), placeOf(composition, language, 'city')]
    return nameRuns(composition, joinList(names.filter(Boolean), language), language)
  })

/** The last line of the contact in each language the conference has, then phone, e-mail and website. */
export function letterAddress(composition: Composition): readonly Passage[] {
  const { conference } = composition
  const { contact, website } = conference
  const everywhere: Composition = { ...composition, languages: conference.languages }
  const postal = contact.lines.at(-1)
  const electronic = [contact.phone, contact.email, website.replace(/^https?:\/\//, '')]
    .map((each) => each.trim())
    .filter(Boolean)
  return [
    ...(postal && isWritten(everywhere, postal)
      ? [textPassage(everywhere, postal, `conference/contact/lines/${contact.lines.length - 1}`)]
      : []),
    ...(electronic.length > 0
      ? [
          passageIn(composition, () =>
            electronic.flatMap((each, index) => [
              // One island: a line of nothing but addresses is read from the left in every language.
              ...(index > 0 ? [{ text: ' \u00B7 ', isolated: true as const }] : []),
              { text: each, isolated: true as const },
            ]),
          ),
        ]
      : []),
  ]
}
