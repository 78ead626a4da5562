import { directionalRuns } from '../writers/docx/directional-runs'
import { safeText } from '../writers/docx/safe-text'
import { escapeXml } from '../text/escape-xml'
import type { Direction } from '../text/language'
import { withProperty } from './property-order'

/** Where a value stands: what looks its runs have, and what its paragraph holds besides. */
export interface ValuePlace {
  /** The properties of the run of its placeholder. */
  readonly look: string
  /** The same as Arabic letters need them. */
  readonly arabicLook: string
  readonly direction: Direction
  /** What its paragraph says before and behind it. */
  readonly before: string
  readonly after: string
}

/**
 * A value in the look of its placeholder, cut by direction. It stands inside a text of a run: it ends that run
 * and begins the next, which goes on in the same look.
 */
export function valueRuns(value: string, place: ValuePlace): string {
  const { look, arabicLook, direction } = place
  const words = safeText(value)
  const own = directionOfWords(words) ?? direction
  const [stretches = []] = directionalRuns([{ text: marked(words, own), isIsland: false }], own)
  const runs = stretches.map(
    (stretch) =>
      `<w:r>${stretch.direction === 'rtl' ? rightToLeft(arabicLook) : leftToRight(look)}${lines(stretch.text)}</w:r>`,
  )
  const kept = own === direction ? runs.join('') : apart(runs.join(''), own, place)
  return `</w:t></w:r>${kept}<w:r>${look}<w:t xml:space="preserve">`
}

/** The direction of most letters of a text; none, of one without letters. */
export function directionOfWords(words: string): Direction | undefined {
  const arabic = words.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const others = words.match(/[\p{Script=Latin}\p{Script=Tifinagh}]/gu)?.length ?? 0
  if (arabic === 0 && others === 0) return undefined
  return arabic >= others ? 'rtl' : 'ltr'
}

const marks = { ltr: '\u200E', rtl: '\u200F' } as const

/** What begins or ends with a sign keeps it on its side, in whatever paragraph it comes to stand. */
function marked(words: string, direction: Direction): string {
  const isLetter = (sign: string | undefined): boolean => sign === undefined || /\p{L}/u.test(sign)
  const signs = [...words.trim()]
  const before = isLetter(signs[0]) ? '' : marks[direction]
  const after = isLetter(signs.at(-1)) ? '' : marks[direction]
  return directionOfWords(words) === undefined ? words : `${before}${words}${after}`
}

/** Readers that order by characters would else run the value and words of its direction beside it together. */
function apart(runs: string, own: Direction, place: ValuePlace): string {
  const { look, arabicLook, direction, before, after } = place
  const base = direction === 'rtl' ? rightToLeft(arabicLook) : leftToRight(look)
  const mark = `<w:r>${base}<w:t>${marks[direction]}</w:t></w:r>`
  const [last = ''] = /\p{L}(?=\P{L}*$)/u.exec(before) ?? []
  const [next = ''] = /[\p{L}\p{N}]/u.exec(after) ?? []
  const joinsNext = /\p{N}/u.test(next) || directionOfWords(next) === own
  return `${directionOfWords(last) === own ? mark : ''}${runs}${joinsNext ? mark : ''}`
}

const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>')

const leftToRight = (look: string): string => look.replace(/<w:rtl(?: [^>]*)?\/>/, '')

/** The same look for a run that is read the other way, and known to be Arabic. */
function rightToLeft(look: string): string {
  const turned = withProperty('rPr', look, 'rtl', '<w:rtl/>')
  const language = /<w:lang [^>]*\/>/.exec(turned)?.[0]
  if (language === undefined) return withProperty('rPr', turned, 'lang', '<w:lang w:bidi="ar-MA"/>')
  if (/w:bidi="ar\b/.test(language)) return turned
  const others = language.replace(/ w:bidi="[^"]*"/, '').replace(/\/>$/, '')
  return turned.replace(language, `${others} w:bidi="ar-MA"/>`)
}
