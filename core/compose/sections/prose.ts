import type { Block, Paragraph } from '../../brief/brief-document'
import type { Run } from '../../brief/run'
import type { NumberedAxis } from '../../model/numbering'
import type { TemplateSectionOf } from '../../model/template-sections'
import { documentWord } from '../../text/document-words'
import type { Language } from '../../text/language'
import { type Composition, passageIn } from '../composition'
import { plainRun, textPassage, textRuns } from '../passages'
import { patternPassage } from '../patterns'
import { shortText } from '../short-text'

/** The recommendations as a journalist can quote them: one paragraph for each axis, short titles in a row. */
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
        ...axes.map((axis) => axisParagraph(composition, axis)),
      ],
    },
  ]
}

function axisParagraph(
  composition: Composition,
  { axis, recommendations }: NumberedAxis,
): Paragraph {
  const texts = recommendations.map(({ recommendation }) => shortText(composition, recommendation))
  const passage = passageIn(
    composition,
    (language) => {
      const heading = axis
        ? textRuns(composition, axis.title, language)
        : [plainRun(composition, documentWord('other-recommendations', language), language)]
      const list = texts.flatMap(({ versions }, index): readonly Run[] => {
        const content = versions.find((version) => version.language === language)?.content ?? []
        return index > 0 ? [{ text: semicolon(language) }, ...content] : content
      })
      const bold = heading.map((run) => (run.tone ? run : { ...run, bold: true as const }))
      return [...bold, { text: colon(language) }, ...list, { text: '.' }]
    },
    axis ? `axes/${axis.id}/title` : undefined,
  )
  return { kind: 'paragraph', role: 'body', passage }
}

/** Short titles have commas of their own, so semicolons part them. */
const semicolon = (language: Language): string =>
  language === 'ar' ? '؛ ' : language === 'fr' ? '\u202F; ' : '; '

const colon = (language: Language): string => (language === 'fr' ? '\u00A0: ' : ': ')
