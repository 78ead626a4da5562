import type { Line } from './lines'
import { asideHeading, axisLabel, closingLine } from './words/headings'

/** Whether a line opens like a recommendation of its own; what follows it must not swallow it. */
export type OpensRecommendation = (text: string) => boolean

/** Whether a line goes on with what the line before it says, in a block that begins with `first`. */
export function continues(
  first: Line,
  before: Line,
  line: Line,
  { width, itemsWrap }: Wrapping,
  opens: OpensRecommendation,
): boolean {
  // « 1. » alone on its line: the item stands on the next.
  if (isBareNumber(before.text)) return !line.marker
  if (line.blankBefore || line.marker || before.marker?.kind === 'heading') return false
  if (standsAlone.test(before.text) || standsAlone.test(line.text)) return false
  if (before.text.endsWith(':') || isArabic(before.text) !== isArabic(line.text)) return false
  const length = before.text.length + before.indent
  if (unfinished.test(before.text)) return true
  if (/[.;!?]["»)]?$/.test(before.text)) return width > 0 && length >= width * 0.85
  if (line.isLowerCase) return true
  const isFull = width > 0 && length >= width * 0.85
  if (width > 0 && length >= width * 0.6) return isFull || !(opens(line.text) && opens(before.text))
  // A list item that ends without a stop goes on, unless what follows looks like a heading.
  if (asideHeading.test(first.text.slice(first.marker?.length ?? 0)) && first.text.length < 40)
    return false
  if (first.marker === null || opens(line.text) || before.text.length < first.text.length * 0.6)
    return false
  // Where letters have case, a capital begins something new; elsewhere most items of the text must go on too.
  if (!itemsWrap || !isArabic(line.text)) return false
  return !line.text.endsWith(':') && !looksLikeHeading(line.text)
}

/** « Arganeraie et climat » between marks, « Essaouira, 9 décembre 2023 »: lines of a title page. */
const standsAlone =
  /^[«"][^«»"]{6,120}[»"]$|^\p{L}[\p{L}' -]{2,24},\s?(?:les? |du |on |في |يومي )?\d{1,2}[^.,;]{4,34}(?:19|20)\d\d$|^\p{L}+(?: \p{L}+)?\s+\d{1,2}(?:\s?[-و]\s?\d{1,2})?\s\p{L}+\s(?:19|20)\d\d$/u

const isBareNumber = (text: string): boolean => /^[([]?\d{1,3}\s?[.)\]:-]{1,2}$/.test(text)

const isArabic = (text: string): boolean => /^[^\u0620-\u064Aa-z]*[\u0620-\u064A]/.test(text)

const looksLikeHeading = (text: string): boolean =>
  [axisLabel, asideHeading, closingLine].some((heading) => heading.test(text))

const unfinished =
  /[,\-(«]$|\s(?:و|de|la|le|les|des|du|et|en|a|au|aux|pour|par|sur|the|of|and|to|in|for|with|في|من|علي|الي|عن|او|بين|كل)$/

/** How a text was broken to fit a page. */
export interface Wrapping {
  /** The width it was broken at; 0 when each line is a paragraph. */
  readonly width: number
  /** Whether items of its lists go on in lines without a sign. */
  readonly itemsWrap: boolean
}

/** Learns from all lines how a text was broken. */
export const wrappingOf = (lines: readonly Line[], opens: OpensRecommendation): Wrapping => ({
  width: wrapWidth(lines, opens),
  itemsWrap: itemsWrap(lines),
})

/** One line under the last item is a paragraph; lines under many of them are parts of the items. */
function itemsWrap(lines: readonly Line[]): boolean {
  let items = 0
  let wrapped = 0
  lines.slice(0, 3000).forEach(({ marker }, i) => {
    const next = lines[i + 1]
    if (!marker || marker.kind === 'heading' || !next) return
    items++
    if (!next.marker && !next.blankBefore) wrapped++
  })
  return wrapped >= 2 && wrapped * 3 >= items
}

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
