import type { Block, Paragraph } from '../../brief/brief-document'
import type { TemplateSectionOf } from '../../model/template-sections'
import type { Composition } from '../composition'
import { textPassage } from '../passages'
import { isFillable, patternPassage } from '../patterns'

/** Paragraphs the template brings; one that asks for what nobody has written is left out. */
export function composeTemplateText(
  section: TemplateSectionOf<'text'>,
  composition: Composition,
): readonly Block[] {
  const blocks = section.paragraphs
    .filter((paragraph) => isFillable(composition, paragraph))
    .map((paragraph): Paragraph => ({
      kind: 'paragraph',
      role: section.role,
      passage: patternPassage(composition, paragraph, 'template/text'),
    }))
  if (blocks.length === 0 || !section.heading) return blocks
  const heading = textPassage(composition, section.heading, 'template/text')
  return [{ kind: 'section', id: idOf(composition, section), heading, measure: 'text', blocks }]
}

/** A template may have several texts with headings: each is named by its place. */
const idOf = ({ template }: Composition, section: TemplateSectionOf<'text'>): string =>
  `text-${template.sections.indexOf(section)}`
