import type { Block } from '../../brief/brief-document'
import type { Passage } from '../../brief/passage'
import type { TemplateSectionOf } from '../../model/template-sections'
import { addresseeOf } from '../addressee-of'
import { type Composition, passageIn } from '../composition'
import { documentTitle, organiserPassage, placePassage, whereAndWhen } from '../identity'
import { logosOf } from '../logo'
import { textPassage } from '../passages'

const logoHeightMm = 18

/** The first page of a report: what it is, whose it is, whom it was made for, where and when. */
export function composeCover(
  section: TemplateSectionOf<'cover'>,
  composition: Composition,
): readonly Block[] {
  const { title, subtitle } = documentTitle(composition)
  return [
    {
      kind: 'cover',
      organiser: organiserPassage(composition),
      place: placePassage(composition),
      ...logosOf(composition, logoHeightMm),
      documentKind: textPassage(composition, section.documentKind, 'template/documentKind'),
      title,
      ...(subtitle ? { subtitle } : {}),
      ...addresseeOf(composition, section.addressee),
      facts: [whereAndWhen(composition), ...reference(composition)],
    },
  ]
}

function reference(composition: Composition): readonly Passage[] {
  const number = composition.options.reference?.trim()
  return number ? [passageIn(composition, () => [{ text: number, isolated: true }])] : []
}
