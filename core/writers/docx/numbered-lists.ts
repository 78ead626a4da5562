import type { Marker } from '../../layout/page-layout'
import { Memory } from '../../text/memory'
import type { RunLook } from './run-properties'

type NumberMarker = Extract<Marker, { kind: 'number' }>

/** How a list's markers look; taken from the first one that stands on a level. */
export interface MarkerLook {
  readonly run: RunLook
  /** Whether text follows the marker in its paragraph. */
  readonly hasText: boolean
  /** It ends where its paragraph says, instead of beginning there (see `label-room.ts`). */
  readonly endsThere?: true
}

/** One level of a list as Word counts it: `format` is the printed number with `%1` for its own. */
export interface ListLevel {
  readonly format: string
  readonly start: number
  readonly look: MarkerLook
}

/** A list of a document, by the number that its paragraphs name. */
export interface WordList {
  readonly id: number
  readonly kind: 'numbers' | 'bullets'
  readonly levels: ReadonlyMap<0 | 1, ListLevel>
}

/** Where a paragraph stands in which list. */
export interface ListPlace {
  readonly list: number
  readonly level: 0 | 1
  /** As its list has it (see `MarkerLook`). */
  readonly endsThere?: boolean
}

/** A stretch of a list whose numbers follow on one another. */
interface Stretch {
  readonly id: number
  readonly kind: 'numbers'
  readonly levels: Map<0 | 1, ListLevel>
  /** The last number given on each level, or nothing since the level above moved on. */
  last: { 0?: number; 1?: number }
  /** The number of a heading that is printed inside its items' numbers but stands nowhere itself. */
  implied?: number
}

/** The native lists of a document: Word counts, and a new stretch starts where it would count wrongly. */
export class NumberedLists {
  private readonly current = new Map<string, Stretch>()
  private readonly bullets = new Map<string, WordList>()
  private readonly lists: WordList[] = []

  /** The list and level that print this number, or nothing where it is not one Word can count to. */
  place(marker: NumberMarker, look: MarkerLook): ListPlace | undefined {
    const printed = parseNumber(marker)
    if (!printed) return undefined
    const current = this.current.get(marker.list)
    const stretch = current && isNext(current, printed) ? current : this.begin(marker.list)
    if (!stretch.levels.has(0) && marker.level === 1) {
      stretch.levels.set(0, { format: '%1', start: printed.above ?? 1, look })
      stretch.implied = printed.above
    }
    if (!stretch.levels.has(marker.level)) {
      stretch.levels.set(marker.level, { format: printed.format, start: printed.own, look })
    }
    stretch.last = marker.level === 0 ? { 0: printed.own } : { ...stretch.last, 1: printed.own }
    const endsThere = stretch.levels.get(marker.level)?.look.endsThere === true
    return { list: stretch.id, level: marker.level, endsThere }
  }

  /** The list that prints bullets of one look. */
  bullet(name: string, look: MarkerLook): ListPlace {
    const known = this.bullets.get(name)
    if (known) return { list: known.id, level: 0 }
    const levels = new Map([[0 as const, { format: '\u25A0', start: 1, look }]])
    const list: WordList = { id: this.lists.length + 1, kind: 'bullets', levels }
    this.bullets.set(name, list)
    this.lists.push(list)
    return { list: list.id, level: 0 }
  }

  /** Every list asked for so far. */
  all(): readonly WordList[] {
    return this.lists
  }

  private begin(list: string): Stretch {
    const levels = new Map<0 | 1, ListLevel>()
    const stretch: Stretch = { id: this.lists.length + 1, kind: 'numbers', levels, last: {} }
    this.current.set(list, stretch)
    this.lists.push(stretch)
    return stretch
  }
}

interface PrintedNumber {
  readonly above?: number
  readonly own: number
  readonly format: string
  readonly level: 0 | 1
}

/** Reads `3`, `3.`, `3.2` or `(3-2)`; other counting systems are not Word's to count. */
function parseNumber({ level, text }: NumberMarker): PrintedNumber | undefined {
  const key = `${level} ${text}`
  const before = parsedBefore.recall(key)
  if (before) return before
  const parsed = parseAnew(level, text)
  if (parsed) parsedBefore.keep(key, parsed)
  return parsed
}

/** The documents of a batch print the same numbers. */
const parsedBefore = new Memory<PrintedNumber>(20_000)

function parseAnew(level: NumberMarker['level'], text: string): PrintedNumber | undefined {
  const digits = text.match(/[0-9]+/g) ?? []
  if (digits.some((each) => !/^(?:0|[1-9][0-9]{0,3})$/.test(each))) return undefined
  if (/\p{N}/u.test(text.replace(/[0-9]/g, '')) || text.includes('%')) return undefined
  const [first, second] = digits
  if (first === undefined || digits.length > level + 1) return undefined
  if (second === undefined) {
    return { level, own: Number(first), format: text.replace(first, `%${level + 1}`) }
  }
  const format = text.replace(/[0-9]+/, '%1').replace(/(?<!%)[0-9]+/, '%2')
  return { level, above: Number(first), own: Number(second), format }
}

/** Whether Word, counting on, would print this number. */
function isNext(stretch: Stretch, { level, above, own, format }: PrintedNumber): boolean {
  const { levels, last, implied } = stretch
  const known = levels.get(level)
  if (known && known.format !== format) return false
  if (level === 0 && implied !== undefined) return false
  if (above !== undefined && above !== (last[0] ?? implied)) return false
  const lastOwn = last[level]
  if (lastOwn !== undefined) return own === lastOwn + 1
  return known ? own === known.start : true
}
