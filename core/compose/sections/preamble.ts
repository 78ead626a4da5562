import type { Block } from '../../brief/brief-document'
import type { TemplateSectionOf } from '../../model/template-sections'
import type { Composition } from '../composition'
import { textPassage } from '../passages'
import { isFillable, patternPassage } from '../patterns'

/** The clauses before the operative ones; one that asks for what nobody has written is left out. */
export function composePreamble(
  { clauses }: TemplateSectionOf<'preamble'>,
  composition: Composition,
): readonly Block[] {
  const entries = clauses
    .filter(({ text }) => isFillable(composition, text))
    .map(({ verb, text }, index) => ({
      id: `preamble-${index + 1}`,
      verb: textPassage(composition, verb, 'template/verb'),
      text: patternPassage(composition, text, 'template/preamble'),
    }))
  return entries.length === 0 ? [] : [{ kind: 'clauses', role: 'preamble', entries }]
}
