import type { Block } from '../../brief/brief-document'
import type { TemplateSectionOf } from '../../model/template-sections'
import type { Composition } from '../composition'
import { textPassage } from '../passages'
import { isFillable, patternPassage } from '../patterns'

/** Subject and reference of a letter, or what is attached to it. */
export function composeLabelledList(
  { role, entries }: TemplateSectionOf<'labelled-list'>,
  composition: Composition,
): readonly Block[] {
  const filled = entries
    .filter(({ text }) => isFillable(composition, text))
    .map(({ label, text }) => ({
      label: textPassage(composition, label, 'template/label'),
      text: patternPassage(composition, text, 'template/text'),
    }))
  return filled.length === 0 ? [] : [{ kind: 'labelled-list', role, entries: filled }]
}
