import type { Block } from '../../brief/brief-document'
import type { TemplateSectionOf } from '../../model/template-sections'
import { addresseeOf } from '../addressee-of'
import type { Composition } from '../composition'
import { documentTitle, organiserPassage, placePassage, whereAndWhen } from '../identity'
import { logosOf } from '../logo'
import { isWritten, textPassage } from '../passages'
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
