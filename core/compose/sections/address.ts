import type { Block } from '../../brief/brief-document'
import type { TemplateSectionOf } from '../../model/template-sections'
import type { Composition } from '../composition'
import { isFillable, patternPassage } from '../patterns'

/** From whom to whom; a line that asks for what nobody has written is left out. */
export const composeAddress = (
  { lines }: TemplateSectionOf<'address'>,
  composition: Composition,
): readonly Block[] => [
  {
    kind: 'address',
    lines: lines
      .filter(({ text }) => isFillable(composition, text))
      .map(({ text, strong }) => ({
        text: patternPassage(composition, text, 'template/address'),
        isStrong: strong ?? false,
      })),
  },
]
