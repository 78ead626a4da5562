import type { Block } from '../../brief/brief-document'
import type { TemplateSectionOf } from '../../model/template'
import type { Composition } from '../composition'
import { paragraphsOf } from '../paragraphs'
import { textPassage } from '../passages'

/** Why the conference was held and what it found. */
export function composeContext(
  section: TemplateSectionOf<'context'>,
  composition: Composition,
): readonly Block[] {
  const blocks = paragraphsOf(composition, composition.conference.context, 'conference/context')
  if (blocks.length === 0) return []
  const heading = textPassage(composition, section.heading, 'template/context')
  return [{ kind: 'section', id: 'context', heading, measure: 'text', blocks }]
}
