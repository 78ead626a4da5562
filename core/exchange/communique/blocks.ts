import type { Block } from './block'
import { languageOf, type TextLanguages } from './block-language'
import { longestBlock, makeBlocks } from './cut-blocks'
import type { FoldedText } from './folded-text'
import { continues, wrappingOf, type OpensRecommendation } from './join-lines'
import { readLines, type Line } from './lines'
import { readListMarker } from './list-marker'
import { findPageNoise } from './page-noise'
import type { Span } from './proposal'
import { findTableCells } from './table-lines'

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
  const wrapping = wrappingOf(lines, opensRecommendation)
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
      if (!isLong && continues(opening, before, line, wrapping, opensRecommendation)) continue
    }
    const cell = cells.get(first)
    if (cell === undefined)
      blocks.push(...makeBlocks(folded.text, lines[first], before, noise[first] === true))
    else if (cell !== 'nothing' && before) {
      if (cell.axis) blocks.push(cellBlock(folded, cell.axis, before, 'heading'))
      blocks.push(cellBlock(folded, cell.cell, before, 'label'))
    }
    first = i
  }
  return tellLanguages(blocks, languages)
}

/** A cell in a column of recommendations is an item of a list, one in a column of axes a heading over it. */
function cellBlock(
  { text }: FoldedText,
  { start: from, end }: Span,
  line: Line,
  kind: 'label' | 'heading',
): Block {
  const start = from + (readListMarker(text.slice(from, end))?.length ?? 0)
  const marker = { kind, value: null, length: 0 } as const
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
