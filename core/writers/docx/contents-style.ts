import { TabStopType, type IParagraphPropertiesOptions, type IParagraphStyleOptions } from 'docx'
import type { ScaleName, Theme } from '../../brief/theme'
import type { TextNode } from '../../layout/page-layout'
import { lookOf } from '../../layout/text-look'
import { directionOf, type Language } from '../../text/language'
import { styleFonts } from './fonts'
import { languageMarks } from './language-marks'
import { runLook } from './run-look'
import { twips } from './units'

export interface ContentsStyleOptions {
  /** Word's own, from 1 to 9. */
  readonly level: number
  readonly beforePt: number
  readonly afterPt: number
}

/** The style of a level of the table of contents, with its dots: all that Word needs to make it anew. */
export function contentsStyle(
  theme: Theme,
  languages: readonly Language[],
  scale: ScaleName,
  { style, language, leader, indentPt, marker }: TextNode,
  { level, beforePt, afterPt }: ContentsStyleOptions,
): IParagraphStyleOptions {
  const look = lookOf(theme, scale, style, language)
  const line = { line: twips(look.leadingPt), lineRule: 'exact' } as const
  const paragraph: IParagraphPropertiesOptions = {
    bidirectional: directionOf(language) === 'rtl' ? true : undefined,
    spacing: { before: twips(beforePt), after: twips(afterPt), ...line },
    ...(indentPt > 0
      ? { indent: { start: twips(indentPt), ...(marker ? { hanging: twips(indentPt) } : {}) } }
      : {}),
    ...(leader
      ? {
          tabStops: [{ type: TabStopType.RIGHT, leader: 'dot', position: twips(leader.columnPt) }],
        }
      : {}),
  }
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    paragraph,
    run: {
      ...runLook(look),
      font: styleFonts(theme, language),
      language: languageMarks(language, languages),
    },
  }
}
