import type { Block } from '../../brief/brief-document'
import type { TemplateSectionOf } from '../../model/template-sections'
import type { Composition } from '../composition'
import { textPassage } from '../passages'

/** The table of contents; its entries are known when the rest is composed. */
export const composeContents = (
  section: TemplateSectionOf<'contents'>,
  composition: Composition,
): readonly Block[] => [
  {
    kind: 'section',
    id: 'contents',
    heading: textPassage(composition, section.heading, 'template/contents'),
    measure: 'full',
    blocks: [{ kind: 'contents', entries: [] }],
  },
]
