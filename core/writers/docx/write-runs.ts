import { familyOf } from '../../brief/font-face'
import type { Run } from '../../brief/run'
import type { LayoutPart, LayoutRun, TextNode } from '../../layout/page-layout'
import { directionOf, type Language } from '../../text/language'
import { emphasisStyle, linkStyle, toneLook, toneStyle } from './base-styles'
import { directionalRuns, type DirectionalRun } from './directional-runs'
import { foreignLook } from './foreign-look'
import { headingStyles } from './heading-styles'
import { runLanguage } from './language-marks'
import { noteMark } from './note-mark'
import { runProperties } from './run-properties'
import { safeText } from './safe-text'
import { hex } from './units'
import type { Writing } from './writing'
import { fieldResult, wordField } from './word-fields'
import { escapeXml } from '../../text/escape-xml'
import { textElement } from './xml'

/** The words of a paragraph, each run in one direction, script and look. */
export function writeRuns(writing: Writing, node: TextNode): string {
  const pieces = node.content.map((run) => ({
    text: 'field' in run ? fieldDigit : safeText(run.text),
    isIsland: 'field' in run || run.isolated === true,
  }))
  const cut = directionalRuns(pieces, directionOf(node.language))
  const looks = looksOf(writing, node)
  return node.content
    .map((run, index) => writeRun(writing, node, run, { stretches: cut[index] ?? [], looks }))
    .join('')
}

/** Stands for a page number while directions are worked out. */
const fieldDigit = '1'

const fields = { 'page-number': 'PAGE', 'page-count': 'NUMPAGES' } as const

type Looks = Map<string, string>

/** The stretches of a run, and the looks of plain runs in its paragraph. */
interface Cut {
  readonly stretches: readonly DirectionalRun[]
  readonly looks: Looks
}

function writeRun(
  writing: Writing,
  node: TextNode,
  run: LayoutRun,
  { stretches, looks }: Cut,
): string {
  if ('field' in run) {
    const digits: DirectionalRun = { text: fieldDigit, direction: 'ltr', script: 'Latn' }
    const look = lookOfStretch(writing, node, { run: { text: fieldDigit }, looks }, digits)
    return run.field === 'page-reference'
      ? pageReference(writing, run.anchor, look)
      : wordField(look, fields[run.field], fieldResult(look, fieldDigit))
  }
  if (run.footnote) return noteMark(writing, node, run, stretches)
  const words = stretches
    .map((stretch) =>
      withBreaks(stretch.text, lookOfStretch(writing, node, { run, looks }, stretch)),
    )
    .join('')
  if (run.runningTitle) return runningTitle(writing, node, run.runningTitle, words)
  if (run.link?.startsWith('#') && words !== '') {
    return `<w:hyperlink w:anchor="${writing.bookmarks.nameOf(run.link.slice(1))}" w:history="1">${words}</w:hyperlink>`
  }
  const isLink = run.link !== undefined && /^(?:https?|mailto):/i.test(run.link)
  if (!isLink || words === '') return words
  return `<w:hyperlink r:id="${writing.relations.link(linkTarget(run.link ?? ''))}">${words}</w:hyperlink>`
}

/** The page of a bookmark, with a link to it; the page the layout found stands there until Word counts. */
const pageReference = ({ bookmarks, pageNumbers }: Writing, anchor: string, look: string): string =>
  wordField(
    look,
    `PAGEREF ${bookmarks.nameOf(anchor)} \\h`,
    fieldResult(look, String(pageNumbers?.get(anchor) ?? '')),
  )

/**
 * In a head, the heading its page is under: Word looks for the last one in one style, here that of the lowest
 * rank the part has.
 */
function runningTitle(
  writing: Writing,
  { language }: TextNode,
  rank: number,
  words: string,
): string {
  const { part, footnotes } = writing
  if (!part || footnotes) return words
  const ranks = Array.from({ length: rank }, (_, index) => rank - index)
  const [style] = ranks.flatMap((each) => headingNamed(writing, part, language, each) ?? [])
  return style === undefined ? words : wordField('', `STYLEREF ${style}`, words)
}

/** Word's own headings go by their rank, as their name is another in each language of Word. */
function headingNamed(
  writing: Writing,
  part: LayoutPart,
  language: Language,
  rank: number,
): string | undefined {
  const [style] = headingStyles(writing, [part], language, rank)
  const [row] = headingStyles(writing, [part], language, rank, 'runningRank')
  if (style !== undefined && writing.styles.isMain({ language, outlineLevel: rank })) {
    return String(rank)
  }
  const named = style ?? row
  return named === undefined ? undefined : `&quot;${escapeXml(named)}&quot;`
}

/** A line break typed by the user becomes Word's own. */
const withBreaks = (text: string, look: string): string =>
  text.includes('\n')
    ? text
        .split('\n')
        .map((line, index) => `<w:r>${look}${index > 0 ? '<w:br/>' : ''}${textElement(line)}</w:r>`)
        .join('')
    : `<w:r>${look}${textElement(text)}</w:r>`

/** An address without the characters that no address may hold. */
const linkTarget = (link: string): string => encodeURI(safeText(link)).replace(/%25/g, '%')

/** What differs from the paragraph's style, and what Word needs to be told of every run. */
function lookOfStretch(
  writing: Writing,
  node: TextNode,
  { run, looks: ofPlain }: { readonly run: Run; readonly looks: Looks },
  { direction, script }: DirectionalRun,
): string {
  const isArabic = direction === 'rtl'
  const { bold = false, italic = false, tone, link } = run
  const language = run.language ?? node.language
  const isPlain = !bold && !italic && !tone && link === undefined && language === node.language
  const looks = isPlain ? ofPlain : undefined
  const key = isArabic ? 'rtl' : script
  const known = looks?.get(key)
  if (known !== undefined) return known
  // Arabic has no italics: its words of emphasis have a style of their own.
  const isEmphasis = italic && isArabic && !tone
  const ownStyle =
    link !== undefined ? linkStyle : tone ? toneStyle(tone) : isEmphasis ? emphasisStyle : undefined
  const properties = runProperties({
    ...foreignLook(writing, node, script, ownStyle),
    ...(bold ? { bold } : {}),
    ...(italic && !isArabic && familyOf(writing.theme, script).hasItalic ? { italic } : {}),
    ...(isEmphasis && link !== undefined ? { colour: hex(writing.theme.colours.accent) } : {}),
    ...(tone && link !== undefined ? toneLook(writing.theme, tone) : {}),
    ...(isArabic ? { rightToLeft: true } : {}),
    language: runLanguage(writing.languages, language, isArabic),
  })
  looks?.set(key, properties)
  return properties
}

/** The looks of plain runs in paragraphs like this one: most runs are. */
function looksOf({ looks, scale }: Writing, { style, language, outlineLevel }: TextNode): Looks {
  const key = `${scale}/${style}/${language}/${outlineLevel ?? 0}`
  const known = looks.get(key) ?? new Map<string, string>()
  looks.set(key, known)
  return known
}
