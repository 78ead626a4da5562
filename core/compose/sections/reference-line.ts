import type { Block } from '../../brief/brief-document'
import type { TemplateSectionOf } from '../../model/template-sections'
import type { Composition } from '../composition'
import { patternPassage } from '../patterns'

/** The letter's number on one side, its place and date on the other. */
export const composeReferenceLine = (
  { number, placeAndDate }: TemplateSectionOf<'reference-line'>,
  composition: Composition,
): readonly Block[] => [
  {
    kind: 'reference-line',
    number: patternPassage(composition, number, 'template/number'),
    placeAndDate: patternPassage(composition, placeAndDate, 'template/placeAndDate'),
  },
]
