import type { Block } from '../../brief/brief-document'
import type { TemplateSectionOf } from '../../model/template'
import { formatPeriod } from '../../text/dates'
import { joinList } from '../../text/document-words'
import { type Composition, passageIn } from '../composition'
import { organiserName, placeOf } from '../organiser'
import { isWritten, plainRun, textPassage } from '../passages'

/** Who speaks, what kind of document this is, its title, and where and when. */
export function composeMasthead(
  section: TemplateSectionOf<'masthead'>,
  composition: Composition,
): readonly Block[] {
  const { conference } = composition
  const hasBriefTitle = isWritten(composition, conference.briefTitle)
  const hasSubtitle = isWritten(composition, conference.briefSubtitle)
  const subtitle = hasSubtitle ? 'briefSubtitle' : hasBriefTitle ? 'title' : 'theme'
  const title = hasBriefTitle ? 'briefTitle' : 'title'
  const { from, to } = conference.period
  const whereAndWhen = passageIn(composition, (language) => {
    const facts = [placeOf(composition, language, 'city'), formatPeriod(from, to, language)]
    return [plainRun(composition, joinList(facts.filter(Boolean), language), language)]
  })
  return [
    {
      kind: 'masthead',
      organiser: passageIn(composition, (language) => [
        plainRun(composition, organiserName(composition, language), language),
      ]),
      place: passageIn(composition, (language) => [
        plainRun(composition, placeOf(composition, language, 'city-and-country'), language),
      ]),
      documentKind: textPassage(composition, section.documentKind, 'template/documentKind'),
      title: textPassage(composition, conference[title], `conference/${title}`),
      ...(isWritten(composition, conference[subtitle])
        ? { subtitle: textPassage(composition, conference[subtitle], `conference/${subtitle}`) }
        : {}),
      facts: [
        whereAndWhen,
        ...(isWritten(composition, conference.edition)
          ? [textPassage(composition, conference.edition, 'conference/edition')]
          : []),
      ],
    },
  ]
}
