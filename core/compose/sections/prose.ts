import type { Block, Paragraph } from '../../brief/brief-document'
import type { Run } from '../../brief/run'
import { isGrouped, type NumberedAxis } from '../../model/numbering'
import type { TemplateSectionOf } from '../../model/template-sections'
import { documentWord } from '../../text/document-words'
import type { Language } from '../../text/language'
import { type Composition, passageIn } from '../composition'
import { plainRun, textPassage, textRuns } from '../passages'
import { patternPassage } from '../patterns'
import { shortText } from '../short-text'

/** The recommendations as a journalist can quote them: a paragraph or more for each axis, short titles in a row. */
export function composeProse(
  section: TemplateSectionOf<'prose'>,
  composition: Composition,
): readonly Block[] {
  const axes = composition.numbered.axes.filter((each) => each.recommendations.length > 0)
  if (axes.length === 0) return []
  return [
    {
      kind: 'section',
      id: 'recommendations',
      heading: textPassage(composition, section.heading, 'template/prose'),
      measure: 'text',
      blocks: [
        {
          kind: 'paragraph',
          role: 'body',
          passage: patternPassage(composition, section.introduction, 'template/prose'),
        },
        ...axes.flatMap((axis) => axisParagraphs(composition, axis)),
      ],
    },
  ]
}

/** A paragraph of more would be a wall of text. */
const mostInParagraph = 8

/** The first paragraph of an axis names it; recommendations that nothing groups have no name. */
function axisParagraphs(
  composition: Composition,
  { axis, recommendations }: NumberedAxis,
): readonly Paragraph[] {
  const texts = recommendations.map(({ recommendation }) => shortText(composition, recommendation))
  const count = Math.ceil(texts.length / mostInParagraph)
  const size = Math.ceil(texts.length / count)
  return Array.from({ length: count }, (_, place): Paragraph => {
    const shown = texts.slice(place * size, (place + 1) * size)
    const passage = passageIn(
      composition,
      (language) => [
        ...(place === 0 ? nameRuns(composition, axis, language) : []),
        ...shown.flatMap(({ versions }, index): readonly Run[] => {
          const content = versions.find((version) => version.language === language)?.content ?? []
          return index > 0 ? [{ text: semicolon(language) }, ...content] : content
        }),
        { text: '.' },
      ],
      axis ? `axes/${axis.id}/title` : undefined,
    )
    return { kind: 'paragraph', role: 'body', passage }
  })
}

function nameRuns(
  composition: Composition,
  axis: NumberedAxis['axis'],
  language: Language,
): readonly Run[] {
  if (!axis && !isGrouped(composition.numbered)) return []
  const name = axis
    ? textRuns(composition, axis.title, language)
    : [plainRun(composition, documentWord('other-recommendations', language), language)]
  const bold = name.map((run) => (run.tone ? run : { ...run, bold: true as const }))
  return [...bold, { text: colon(language) }]
}

/** Short titles have commas of their own, so semicolons part them. */
const semicolon = (language: Language): string =>
  language === 'ar' ? '؛ ' : language === 'fr' ? '\u202F; ' : '; '

const colon = (language: Language): string => (language === 'fr' ? '\u00A0: ' : ': ')
