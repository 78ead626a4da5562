import type { Block } from '../../brief/brief-document'
import type { TemplateSectionOf } from '../../model/template-sections'
import type { Composition } from '../composition'
import { logosOf } from '../logo'
import { isFillable, patternPassage } from '../patterns'

const logoHeightMm = 16

/** The head of a declaration. */
export function composeTitleHead(
  section: TemplateSectionOf<'title-head'>,
  composition: Composition,
): readonly Block[] {
  const { event, title, subtitle } = section
  return [
    {
      kind: 'title-head',
      ...logosOf(composition, logoHeightMm),
      event: patternPassage(composition, event, 'template/event'),
      title: patternPassage(composition, title, 'template/title'),
      ...(subtitle && isFillable(composition, subtitle)
        ? { subtitle: patternPassage(composition, subtitle, 'template/subtitle') }
        : {}),
    },
  ]
}
