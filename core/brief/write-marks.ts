import { isAllowedLink } from './allowed-link'
import { isWordAt, isWordBefore, markEdgesOf, type Mark } from './mark-edges'
import { markSigns } from './mark-tokens'
import { mergeRuns } from './merge-runs'
import type { Run } from './run'

/**
 * Writes runs with marks, so that `parseMarks` reads `normaliseRuns(runs)` back. Signs that could be
 * taken for marks are escaped.
 */
export const writeMarks = (runs: readonly Run[]): string =>
  stretchesOf(runs).map(writeStretch).join('')

/**
 * The runs as far as marks can say them. Marks never begin or end with a space, and end with the link
 * they are in; italics that would begin or end inside a word become upright; links are https or mailto.
 */
export const normaliseRuns = (runs: readonly Run[]): readonly Run[] =>
  mergeRuns(stretchesOf(runs).flatMap(runsOfStretch))

/** A link's words, or the text between two links, with what is marked in it. */
interface Stretch {
  readonly link?: string
  readonly text: string
  readonly ranges: readonly MarkRange[]
}

interface MarkRange {
  readonly mark: Mark
  readonly start: number
  readonly end: number
}

function stretchesOf(runs: readonly Run[]): readonly Stretch[] {
  const written = runs.filter((run) => run.text !== '').map(withCleanLink)
  // A link without words cannot be written; its blanks join the text around it.
  const linked = groupByLink(written).flatMap((group) =>
    group.some((run) => run.text.trim() !== '') ? group : group.map(withoutLink),
  )
  return groupByLink(linked).map((group) => {
    const text = group.map((run) => run.text).join('')
    const ranges = [...rangesOf('bold', group, text), ...rangesOf('italic', group, text)]
    const link = group[0]?.link
    return link === undefined ? { text, ranges } : { link, text, ranges }
  })
}

function withCleanLink(run: Run): Run {
  const link = run.link?.replace(/[\s()[\]]/g, (sign) => percentEncode(sign))
  return link !== undefined && link.length <= longestLink && isAllowedLink(link)
    ? { ...run, link }
    : withoutLink(run)
}
const longestLink = 2000
const percentEncode = (sign: string): string =>
  '()'.includes(sign) ? `%${sign.charCodeAt(0).toString(16)}` : encodeURIComponent(sign)

const withoutLink = ({ text, bold, italic }: Run): Run => ({
  text,
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
})

function groupByLink(runs: readonly Run[]): readonly (readonly Run[])[] {
  const groups: Run[][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last && last[0]?.link === run.link) last.push(run)
    else groups.push([run])
  }
  return groups
}

/** The stretches of text with a mark, as wide as they go, without the spaces at their edges. */
function rangesOf(mark: Mark, runs: readonly Run[], text: string): readonly MarkRange[] {
  const wide: { start: number; end: number }[] = []
  let position = 0
  for (const run of runs) {
    const start = position
    position += run.text.length
    const last = wide.at(-1)
    if (!run[mark]) continue
    if (last?.end === start) last.end = position
    else wide.push({ start, end: position })
  }
  const edges = markEdgesOf(text)
  return wide
    .map(({ start, end }): MarkRange => {
      const marked = text.slice(start, end)
      return {
        mark,
        start: end - marked.trimStart().length,
        end: start + marked.trimEnd().length,
      }
    })
    .filter(
      ({ start, end }) => start < end && edges.canOpen(mark, start) && edges.canClose(mark, end),
    )
}

function runsOfStretch({ link, text, ranges }: Stretch): readonly Run[] {
  const cuts = cutsOf(text, ranges)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    const has = (mark: Mark): boolean =>
      ranges.some((range) => range.mark === mark && range.start <= start && end <= range.end)
    return {
      text: text.slice(start, end),
      ...(has('bold') ? { bold: true } : {}),
      ...(has('italic') ? { italic: true } : {}),
      ...(link === undefined ? {} : { link }),
    }
  })
}

function writeStretch({ link, text, ranges }: Stretch): string {
  const cuts = cutsOf(text, ranges)
  const isLink = link !== undefined
  const outermostFirst = (edge: 'start' | 'end', position: number): readonly string[] =>
    ranges.filter((range) => range[edge] === position).map((range) => markSigns[range.mark])
  const signsAt = (position: number): string =>
    [...outermostFirst('end', position).toReversed(), ...outermostFirst('start', position)].join('')
  const written = cuts.map((start, index) => {
    const words = escapeMarks(text, start, cuts[index + 1] ?? start, isLink)
    return signsAt(start) + words
  })
  return isLink ? `[${written.join('')}](${link})` : written.join('')
}

const cutsOf = (text: string, ranges: readonly MarkRange[]): readonly number[] =>
  [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])].toSorted(
    (one, other) => one - other,
  )

/** Escapes what a reader could take for a mark, and only that: `snake_case` and `5 * 3` stay readable. */
function escapeMarks(text: string, from: number, to: number, isLink: boolean): string {
  return text.slice(from, to).replace(/[\\*_[\]]/g, (sign, offset: number) => {
    const at = from + offset
    const isAtEdge = at === from || at + 1 === to
    const isInWord = isWordBefore(text, at) && isWordAt(text, at + 1)
    const isHarmless =
      (sign === '_' && isInWord && !isAtEdge) ||
      (sign === '*' && !isAtEdge && text[at - 1] !== '*' && text[at + 1] !== '*') ||
      (sign === '[' && !isLink) ||
      (sign === ']' && !isLink && text[at + 1] !== '(')
    return isHarmless ? sign : `\\${sign}`
  })
}
