import { itemSign } from './office-block'
import { walkXml } from './walk-xml'
import type { ListPlace } from './word-styles'

interface Level {
  format: string
  text: string
  start: number
}

interface WordLists {
  /** Levels by the abstract list they belong to. */
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>
  readonly abstractOf: ReadonlyMap<string, string>
  /** Lists that begin again at a number, by level. */
  readonly restarts: ReadonlyMap<string, ReadonlyMap<number, number>>
}

/** Counts the items of a Word file's lists as they come. */
export interface WordCounter {
  /** What stands before the next item here; null where the list shows nothing. */
  readonly count: (place: ListPlace) => WordLabel | null
}

export interface WordLabel {
  readonly sign: string
  /** The words that the list itself puts before an item: « Axe 1 : »; empty where it puts only a number. */
  readonly words: string
}

/** A counter over the lists that `numbering.xml` defines. */
export function createWordCounter(xml: string): WordCounter {
  const { levels, abstractOf, restarts } = readLists(xml)
  const counts = new Map<string, number[]>()
  const seen = new Set<string>()
  return {
    count: ({ list, level }) => {
      const abstract = abstractOf.get(list)
      const shape = abstract === undefined ? undefined : levels.get(abstract)
      const own = shape?.get(level)
      if (list === '0' || level < 0 || level > 8) return null
      if (abstract === undefined || !own) return { sign: itemSign(level, '-'), words: '' }
      const numbers = counts.get(abstract) ?? []
      counts.set(abstract, numbers)
      if (!seen.has(list)) {
        seen.add(list)
        for (const [at, start] of restarts.get(list) ?? []) numbers[at] = start - 1
      }
      for (let above = 0; above < level; above++) numbers[above] ??= shape?.get(above)?.start ?? 1
      numbers[level] = (numbers[level] ?? own.start - 1) + 1
      numbers.length = level + 1
      return labelOf(own, level, numbers)
    },
  }
}

function labelOf(
  { format, text }: Level,
  level: number,
  numbers: readonly number[],
): WordLabel | null {
  if (format === 'none') return null
  if (format === 'bullet') return { sign: itemSign(level, '-'), words: '' }
  const shown = text
    .slice(0, 60)
    .replace(/%([1-9])/g, (_, at: string) => String(numbers[Number(at) - 1] ?? 1))
  const words = /\p{L}{2}/u.test(shown) ? `${shown.trim()} ` : ''
  const plain = shown.match(/\d+/g)?.join('.') ?? String(numbers[level] ?? 1)
  return { sign: itemSign(level, words === '' ? `${plain}.` : words.trim()), words }
}

function readLists(xml: string): WordLists {
  const levels = new Map<string, Map<number, Level>>()
  const abstractOf = new Map<string, string>()
  const restarts = new Map<string, Map<number, number>>()
  let abstract = ''
  let list = ''
  let at = 0
  let isOverride = false
  let level: Level | undefined
  walkXml(xml, {
    onOpen: (tag, attributes) => {
      const value = attributes['w:val'] ?? ''
      if (tag === 'w:abstractNum') {
        abstract = attributes['w:abstractNumId'] ?? ''
        levels.set(abstract, new Map())
      } else if (tag === 'w:lvl' && !isOverride) {
        level = { format: 'decimal', text: '', start: 1 }
        levels.get(abstract)?.set(Number(attributes['w:ilvl']), level)
      } else if (tag === 'w:num') {
        list = attributes['w:numId'] ?? ''
        restarts.set(list, new Map())
      } else if (tag === 'w:abstractNumId') abstractOf.set(list, value)
      else if (tag === 'w:lvlOverride') {
        isOverride = true
        at = Number(attributes['w:ilvl'])
      } else if (tag === 'w:startOverride') restarts.get(list)?.set(at, Number(value) || 1)
      else if (level && tag === 'w:numFmt') level.format = value
      else if (level && tag === 'w:lvlText') level.text = value
      else if (level && tag === 'w:start') level.start = Number(value) || 0
    },
    onText: () => undefined,
    onClose: (tag) => {
      if (tag === 'w:lvl') level = undefined
      if (tag === 'w:lvlOverride') isOverride = false
    },
  })
  return { levels, abstractOf, restarts }
}
