import {
  ExternalHyperlink,
  PageNumber,
  TextRun,
  type IRunOptions,
  type IRunStylePropertiesOptions,
  type ParagraphChild,
} from 'docx'
import { familyOf } from '../../brief/font-face'
import type { Run } from '../../brief/run'
import type { LayoutRun, TextNode } from '../../layout/page-layout'
import { lookOf, type TextLook } from '../../layout/text-look'
import { directionOf, scriptOf, tagOf, type Language } from '../../text/language'
import { linkStyle, toneLook, toneStyle } from './base-styles'
import { directionalRuns, type DirectionalRun } from './directional-runs'
import { runFonts } from './fonts'
import { arabicLanguageOf, latinLanguageOf } from './language-marks'
import { safeText } from './safe-text'
import { halfPoints, hex } from './units'
import type { Writing } from './writing'

/** The words of a paragraph, each run in one direction, script and look. */
export function writeRuns(writing: Writing, node: TextNode): readonly ParagraphChild[] {
  const texts = node.content.map((run) => ('field' in run ? fieldDigit : safeText(run.text)))
  const pieces = node.content.map((run, index) => ({
    text: texts[index] ?? '',
    isIsland: 'field' in run || run.isolated === true,
  }))
  const cut = directionalRuns(pieces, directionOf(node.language))
  return node.content.flatMap((run, index) => writeRun(writing, node, run, cut[index] ?? []))
}

/** Stands for a page number while directions are worked out. */
const fieldDigit = '1'

const fields = {
  'page-number': PageNumber.CURRENT,
  'page-count': PageNumber.TOTAL_PAGES,
} as const

function writeRun(
  writing: Writing,
  node: TextNode,
  run: LayoutRun,
  stretches: readonly DirectionalRun[],
): readonly ParagraphChild[] {
  if ('field' in run) {
    const digits: DirectionalRun = { text: fieldDigit, direction: 'ltr', script: 'Latn' }
    const look = lookOfStretch(writing, node, { text: fieldDigit }, digits)
    return [new TextRun({ ...look, children: [fields[run.field]] })]
  }
  const children = stretches.flatMap((stretch) =>
    withBreaks(stretch.text, lookOfStretch(writing, node, run, stretch)),
  )
  const isLink = run.link !== undefined && /^(?:https?|mailto):/i.test(run.link)
  return isLink && children.length > 0
    ? [new ExternalHyperlink({ link: linkTarget(run.link ?? ''), children })]
    : children
}

/** A line break typed by the user becomes Word's own. */
const withBreaks = (text: string, look: IRunOptions): readonly TextRun[] =>
  text
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }))

/** An address without the characters that no address may hold. */
const linkTarget = (link: string): string => encodeURI(safeText(link)).replace(/%25/g, '%')

/** What differs from the paragraph's style, and what Word needs to be told of every run. */
function lookOfStretch(
  writing: Writing,
  node: TextNode,
  run: Run,
  { direction, script }: DirectionalRun,
): IRunOptions {
  const isArabic = direction === 'rtl'
  const { bold, italic, tone, link } = run
  const accent = italic && isArabic && !tone ? { color: hex(writing.theme.colours.accent) } : {}
  const style = link !== undefined ? linkStyle : tone ? toneStyle(tone) : undefined
  return {
    ...(style === undefined ? {} : { style }),
    ...foreignLook(writing, node, script),
    ...(bold ? { bold: true, boldComplexScript: true } : {}),
    ...(italic && !isArabic && familyOf(writing.theme, script).hasItalic ? { italics: true } : {}),
    ...accent,
    ...(tone && link !== undefined ? toneLook(writing.theme, tone) : {}),
    ...(isArabic ? { rightToLeft: true } : {}),
    language: languageOf(writing, run.language ?? node.language, isArabic),
  }
}

/** Face and size of a script that is not the paragraph's own. */
function foreignLook(
  { theme, scale }: Writing,
  { style, language }: TextNode,
  script: DirectionalRun['script'],
): IRunStylePropertiesOptions {
  const own = scriptOf(language)
  if (script === own) return {}
  const look: TextLook = lookOf(theme, scale, style, language)
  if (own === 'Arab') return { font: runFonts(theme, script), ...bothSizes(look.latinSizePt) }
  return script === 'Arab'
    ? bothSizes(look.sizePt / theme.latinInArabic)
    : { font: runFonts(theme, script) }
}

const bothSizes = (sizePt: number) => ({
  size: halfPoints(sizePt),
  sizeComplexScript: halfPoints(sizePt),
})

function languageOf({ languages }: Writing, language: Language, isArabic: boolean) {
  const isOwn = (directionOf(language) === 'rtl') === isArabic
  if (isArabic) return { bidirectional: tagOf(isOwn ? language : arabicLanguageOf(languages)) }
  return { value: tagOf(isOwn ? language : latinLanguageOf(languages)) }
}
