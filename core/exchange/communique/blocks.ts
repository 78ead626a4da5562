import type { FoldedText } from './folded-text'
import { readLines, type Line } from './lines'
import type { ListMarker } from './list-marker'
import { languageOf, type TextLanguages } from './block-language'
import type { ReadLanguage } from './grammars'
import { findLanguageTurn } from './cut-languages'
import { findPageNoise } from './page-noise'
import type { Span } from './proposal'
import { findTableCells } from './table-lines'
import { asideHeading, axisLabel, closingLine } from './words/headings'

/** A stretch of the folded text that is one thing: a heading, a list item, a paragraph. */
export interface Block {
  /** Where its words begin, behind the list marker. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly marker: ListMarker | null
  readonly indent: number
  readonly blankBefore: boolean
  readonly language: ReadLanguage
  /** Belongs to the web page around the text. */
  readonly isNoise: boolean
}

/** Whether a line opens like a recommendation of its own; what follows it must not swallow it. */
export type OpensRecommendation = (text: string) => boolean

/** What is known of a text before its lines are read. */
export interface Surroundings {
  readonly languages: TextLanguages
  readonly asides: readonly Span[]
}

/** Puts lines together into blocks: lines that were broken to fit a page are one again. */
export function readBlocks(
  folded: FoldedText,
  { languages, asides }: Surroundings,
  opensRecommendation: OpensRecommendation,
): readonly Block[] {
  const lines = readLines(folded)
  const set = findSetAside(folded, lines, asides)
  const noise = findPageNoise(lines).map((found, i) => found || set[i] === true)
  const cells = findTableCells(lines)
  const width = wrapWidth(lines, opensRecommendation)
  const blocks: Block[] = []
  let first = 0
  for (let i = 1; i <= lines.length; i++) {
    const line = lines[i]
    const before = lines[i - 1]
    if (
      line &&
      before &&
      !cells.has(i) &&
      !cells.has(i - 1) &&
      noise[i] === noise[i - 1] &&
      noise[i] === false
    ) {
      const isLong = line.end - (lines[first]?.start ?? 0) > longestBlock
      const opening = lines[first] ?? before
      if (!isLong && continues(opening, before, line, width, opensRecommendation)) continue
    }
    const cell = cells.get(first)
    if (cell === undefined)
      blocks.push(...makeBlocks(folded.text, lines[first], before, noise[first] === true))
    else if (cell !== 'nothing' && before) blocks.push(cellBlock(folded, cell, before))
    first = i
  }
  return tellLanguages(blocks, languages)
}

/** A cell in a column of recommendations is an item of a list. */
function cellBlock({ text }: FoldedText, { start, end }: Span, line: Line): Block {
  const marker: ListMarker = { kind: 'label', value: null, length: 0 }
  const { indent, blankBefore } = line
  return {
    start,
    end,
    text: text.slice(start, end),
    marker,
    indent,
    blankBefore,
    language: 'ar',
    isNoise: false,
  }
}

/** For each line, whether its file has set it aside. Both are in order, so one pass does. */
function findSetAside(
  { origins }: FoldedText,
  lines: readonly Line[],
  asides: readonly Span[],
): readonly boolean[] {
  let next = 0
  let reach = 0
  return lines.map((line) => {
    const start = origins[line.start] ?? 0
    for (; (asides[next]?.start ?? Infinity) <= start; next++)
      reach = Math.max(reach, asides[next]?.end ?? 0)
    return start < reach
  })
}

/** A line too short to tell its language is in that of the lines before it. */
function tellLanguages(blocks: readonly Block[], languages: TextLanguages): readonly Block[] {
  let { latin } = languages
  return blocks.map((block) => {
    const language = languageOf(block.text, { ...languages, latin })
    if (language !== 'ar' && !block.isNoise) latin = language
    return { ...block, language }
  })
}

/** Longer paragraphs are read in parts, so that no text costs more than its length. */
const longestBlock = 20_000

function continues(
  first: Line,
  before: Line,
  line: Line,
  width: number,
  opens: OpensRecommendation,
): boolean {
  if (line.blankBefore || line.marker || before.marker?.kind === 'heading') return false
  if (before.text.endsWith(':') || isArabic(before.text) !== isArabic(line.text)) return false
  const length = before.text.length + before.indent
  if (unfinished.test(before.text)) return true
  if (/[.;!?]["»)]?$/.test(before.text)) return width > 0 && length >= width * 0.85
  if (line.isLowerCase) return true
  const isFull = width > 0 && length >= width * 0.85
  if (width > 0 && length >= width * 0.6) return isFull || !(opens(line.text) && opens(before.text))
  // A list item that ends without a stop goes on, unless what follows looks like a heading.
  if (first.marker === null || opens(line.text) || before.text.length < first.text.length * 0.6)
    return false
  return !line.text.endsWith(':') && !looksLikeHeading(line.text)
}

const isArabic = (text: string): boolean => /^[^\u0620-\u064Aa-z]*[\u0620-\u064A]/.test(text)

const looksLikeHeading = (text: string): boolean =>
  [axisLabel, asideHeading, closingLine].some((heading) => heading.test(text))

const unfinished =
  /[,\-(«]$|\s(?:و|de|la|le|les|des|du|et|en|a|au|aux|pour|par|sur|the|of|and|to|in|for|with|في|من|علي|الي|عن|او|بين|كل)$/

/** The width a text was broken at; 0 when each line is a paragraph. */
function wrapWidth(lines: readonly Line[], opens: OpensRecommendation): number {
  const open = lines.slice(0, 3000).filter((line, i) => {
    const next = lines[i + 1]
    return next && !next.blankBefore && !next.marker && !/[.;:!?]$/.test(line.text)
  })
  // Lines that each begin an action are a list without signs, however alike their lengths.
  if (open.filter(({ text }) => opens(text)).length * 5 >= open.length * 3) return 0
  const lengths = open
    .map((line) => line.text.length + line.indent)
    .toSorted((one, other) => one - other)
  const widest = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  if (lengths.length < 3 || widest > 130 || widest < 30) return 0
  const full = lengths.filter((length) => length >= widest * 0.75).length
  return full * 3 >= lengths.length * 2 ? widest : 0
}

function makeBlocks(
  folded: string,
  first: Line | undefined,
  last: Line | undefined,
  isNoise: boolean,
): Block[] {
  if (!first || !last) return []
  const { marker, indent, blankBefore } = first
  const start = first.start + (marker?.length ?? 0)
  const whole: Block = {
    start,
    end: last.end,
    text: folded.slice(start, last.end),
    marker,
    indent,
    blankBefore,
    isNoise,
    language: 'ar',
  }
  if (isNoise) return [whole]
  return cutLong(whole).flatMap(cutInlineList).flatMap(cutLanguages)
}

/** A line that says the same in two scripts is an item and its translation. */
function cutLanguages(block: Block): Block[] {
  const turn = findLanguageTurn(block.text)
  if (!turn) return [block]
  const head = { ...block, end: block.start + turn.end, text: block.text.slice(0, turn.end) }
  const tail = { ...block, start: block.start + turn.start, text: block.text.slice(turn.start) }
  return [head, { ...tail, blankBefore: false }]
}

function cutLong(block: Block): Block[] {
  const parts: Block[] = []
  for (let from = 0; from < block.text.length; from += longestBlock) {
    const text = block.text.slice(from, from + longestBlock)
    const start = block.start + from
    parts.push({
      ...block,
      start,
      end: start + text.length,
      text,
      marker: from === 0 ? block.marker : null,
    })
  }
  return parts
}

const inlineSigns =
  /(?<=^|[\s:;.,])(?:\(?(\d{1,2})\s?[.)-]\)?\s{0,2}(?=[^\d\s])|\(?و?(اولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)\)?\s?[:,.-]?\s|([•▪●➢►✓])\s?(?=\S))/g
const counted = 'اولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا'.split(' ')

/** « … : 1) … ; 2) … ; 3) … » in one paragraph is a list all the same, when its numbers count up. */
function cutInlineList(block: Block): Block[] {
  let expected =
    block.marker?.kind === 'number' || block.marker?.kind === 'ordinal'
      ? (block.marker.value ?? 0) + 1
      : 1
  const cuts: { at: number; length: number; marker: ListMarker }[] = []
  for (const found of block.text.matchAll(inlineSigns)) {
    const [sign, digits, ordinal, bullet] = found
    const value = digits ? Number(digits) : ordinal ? counted.indexOf(ordinal) + 1 : null
    if (!bullet && value !== expected) continue
    expected++
    const kind = bullet ? 'bullet' : digits ? 'number' : 'ordinal'
    cuts.push({
      at: found.index,
      length: sign.length,
      marker: { kind, value, length: sign.length },
    })
  }
  if (cuts.length < (block.marker ? 1 : 2)) return [block]
  const heads = [{ at: 0, length: 0, marker: block.marker }, ...cuts]
  return heads.flatMap(({ at, length, marker }, i) => {
    const text = block.text.slice(at + length, heads[i + 1]?.at ?? block.text.length).trimEnd()
    const start = block.start + at + length
    if (!/\p{L}/u.test(text)) return []
    return [
      {
        ...block,
        start,
        end: start + text.length,
        text,
        marker,
        blankBefore: i === 0 && block.blankBefore,
      },
    ]
  })
}
