import type { Direction, Script } from '../../text/language'
import { Memory } from '../../text/memory'
import { bidiClassOf } from '../../text/paragraph-levels'
import { levelsOf, orderOf, type Piece } from './bidi-levels'

/** A stretch of one piece that one Word run can hold. */
export interface DirectionalRun {
  readonly text: string
  readonly direction: Direction
  readonly script: Script
}

/**
 * Cuts the pieces of one paragraph where Word needs a new run. Word does not resolve neutral characters
 * as Unicode does: they follow their run, so each run holds characters of one resolved direction.
 * Latin letters and Western digits never stand in a right-to-left run.
 */
export function directionalRuns(
  pieces: readonly Piece[],
  base: Direction,
): readonly (readonly DirectionalRun[])[] {
  if (base === 'ltr' && !pieces.some(({ text }) => hasRightToLeft.test(text))) {
    return pieces.map(({ text }) => byScript(text))
  }
  if (base === 'rtl' && !pieces.some(mayTurn)) {
    return pieces.map(({ text }) =>
      text === '' ? [] : [{ text, direction: 'rtl', script: 'Arab' }],
    )
  }
  if (pieces.reduce((length, { text }) => length + text.length, 0) > longestKept) {
    return cutByDirection(pieces, base)
  }
  const key = `${base} ${JSON.stringify(pieces)}`
  const known = cutBefore.recall(key)
  if (known) return known
  const cut = cutByDirection(pieces, base)
  cutBefore.keep(key, cut)
  return cut
}

/** Names, dates and references come again and again, in one document and the next; long texts do not. */
const cutBefore = new Memory<readonly (readonly DirectionalRun[])[]>(100_000)
const longestKept = 120

function cutByDirection(
  pieces: readonly Piece[],
  base: Direction,
): readonly (readonly DirectionalRun[])[] {
  const { texts, levels } = withNeededMarks(pieces, base)
  let from = 0
  return texts.map((text) => {
    const own = levels.subarray(from, from + text.length)
    from += text.length
    return byDirection(text, own).flatMap((run) =>
      run.direction === 'rtl' ? [{ ...run, script: 'Arab' as const }] : byScript(run.text),
    )
  })
}

const hasRightToLeft = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFF\uD802\uD803\uD83A\uD83B]/

const mayTurn = ({ text, isIsland }: Piece): boolean => isIsland || mayHoldLeftToRight.test(text)

/** Anything but Arabic letters and signs, and the plain punctuation that goes with the words around it. */
const mayHoldLeftToRight =
  /[^\u0600-\u065F\u066A-\u06EF\u06FA-\u06FF \u00A0\u202F!"'(),./:;?[\]«»\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u00B7-]/

const leftToRightMark = '\u200E'
const rightToLeftMark = '\u200F'

/**
 * Readers other than Word see characters, not runs, and do not know our islands. Only where they would
 * order a paragraph otherwise, its islands get direction marks: inside, and then outside as well.
 */
function withNeededMarks(pieces: readonly Piece[], base: Direction) {
  const texts = pieces.map(({ text }) => text)
  const wanted = levelsOf(pieces, base)
  if (!pieces.some(({ isIsland }) => isIsland)) return { texts, levels: wanted }
  const plainLevels = (given: readonly string[]): Uint8Array =>
    levelsOf([{ text: given.join(''), isIsland: false }], base)
  const plain = plainLevels(texts)
  if (plain.every((level, index) => level === wanted[index])) return { texts, levels: wanted }
  const order = orderOf(wanted)
  const isKept = (given: readonly string[], levels: Uint8Array): boolean =>
    sameOrder(order, orderOf(levels), positionsOfMarks(texts, given))
  if (isKept(texts, plain)) return { texts, levels: wanted }
  const outside = base === 'rtl' ? ['', rightToLeftMark] : ['']
  for (const outer of outside) {
    const marked = pieces.map(({ text, isIsland }) =>
      isIsland && text !== ''
        ? `${outer}${leftToRightMark}${text}${leftToRightMark}${outer}`
        : text,
    )
    const levels = plainLevels(marked)
    if (isKept(marked, levels) || outer === outside.at(-1)) return { texts: marked, levels }
  }
  return { texts, levels: wanted }
}

/** The index in the marked text of every unit of the original text. */
function positionsOfMarks(texts: readonly string[], marked: readonly string[]): readonly number[] {
  let offset = 0
  return texts.flatMap((text, index) => {
    const whole = marked[index] ?? ''
    const start = offset + (whole.length - text.length) / 2
    offset += whole.length
    return Array.from({ length: text.length }, (_, unit) => start + unit)
  })
}

function sameOrder(
  wanted: readonly number[],
  marked: readonly number[],
  positions: readonly number[],
): boolean {
  const original = new Map(positions.map((position, index) => [position, index]))
  const kept = marked.flatMap((position) => original.get(position) ?? [])
  return wanted.every((index, place) => kept[place] === index)
}

/** Cuts a text where the parity of its levels changes; Arabic-Indic digits go with the Arabic around them. */
function byDirection(
  text: string,
  levels: Uint8Array,
): readonly { readonly text: string; readonly direction: Direction }[] {
  const runs: { text: string; direction: Direction }[] = []
  let start = 0
  let last: Direction | undefined
  for (let index = 0; index < text.length; index++) {
    const direction = directionAt(text, index, levels, last)
    if (last !== undefined && last !== direction) {
      runs.push({ text: text.slice(start, index), direction: last })
      start = index
    }
    last = direction
  }
  if (last !== undefined) runs.push({ text: text.slice(start), direction: last })
  return runs
}

function directionAt(
  text: string,
  index: number,
  levels: Uint8Array,
  previous: Direction | undefined,
): Direction {
  const isOdd = (levels[index] ?? 0) % 2 === 1
  // Most characters go on as the one before them, and need no look at their class.
  if (isOdd && previous === 'rtl') return 'rtl'
  if (!isOdd && previous === 'ltr' && text.charCodeAt(index) < 0x80) return 'ltr'
  const bidiClass = bidiClassOf(text.charAt(index))
  const isAttached = bidiClass === 'NSM' || bidiClass === 'BN' || isLowSurrogate(text, index)
  if (isAttached && previous) return previous
  if (isOdd || bidiClass === 'AN') return 'rtl'
  // The stroke of ١٣/١١ has the even level of the digits around it.
  const isBetweenArabicDigits =
    bidiClass !== 'L' &&
    bidiClass !== 'EN' &&
    bidiClassOf(text.charAt(index - 1)) === 'AN' &&
    bidiClassOf(text.charAt(index + 1)) === 'AN'
  return isBetweenArabicDigits ? 'rtl' : 'ltr'
}

const isLowSurrogate = (text: string, index: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text.charAt(index))

/** Cuts a left-to-right text where it changes between Tifinagh and other letters. */
function byScript(text: string): readonly DirectionalRun[] {
  if (text !== '' && !tifinagh.test(text)) return [{ text, direction: 'ltr', script: 'Latn' }]
  return (text.match(scriptStretches) ?? []).map((stretch) => ({
    text: stretch,
    direction: 'ltr',
    script: tifinagh.test(stretch) ? 'Tfng' : 'Latn',
  }))
}

const tifinagh = /[\u2D30-\u2D7F]/
/** Tifinagh letters with what parts them, or anything else. */
const scriptStretches = /[\u2D30-\u2D7F](?:[^\p{L}\p{N}]*[\u2D30-\u2D7F])*|[^\u2D30-\u2D7F]+/gu
