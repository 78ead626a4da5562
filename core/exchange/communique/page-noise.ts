import type { Line } from './lines'
import { menuWords, pageEnds, pageOpenings, pageWords, relatedWords } from './words/page-noise'

/** For each line, whether it belongs to the web page around the text: menus, tickers, bylines, comments. */
export function findPageNoise(lines: readonly Line[]): readonly boolean[] {
  const noise = lines.map((line) => isTicker(line) || isPageLine(line))
  markMenus(lines, noise)
  markPageHeads(lines, noise)
  markRelated(lines, noise)
  const end = lines.findIndex((line, i) => i > 2 && isCommentsHeading(line))
  return noise.map((found, i) => found || (end >= 0 && i >= end))
}

/** Headlines in a row: parts without a full stop, parted by wide blanks or bars. */
function isTicker({ text }: Line): boolean {
  if (text.length < 16 || text.startsWith('|')) return false
  const parts = text.slice(0, 20_000).split(/\s{3,}|\s[|•·»›/]\s/)
  // « عدن / مراسلنا : أوصى المؤتمر … »: a dispatch may name its authors between strokes.
  if (parts.length < 4 || parts.some((part) => part.length > longestHeadline)) return false
  const sentences = parts.filter((part) => /[.;:]$/.test(part)).length
  return sentences * 3 < parts.length
}

/** No headline is longer. */
const longestHeadline = 200

/** Longer lines are sentences. */
const longestPageLine = 140

function isPageLine({ text, marker }: Line): boolean {
  if (text.length > longestPageLine) return false
  const content = text.slice(marker?.length ?? 0).replace(/[\s:…!.]+$/, '')
  if (/^(?:ص|صفحه|page|p)?\.?\s?-?\s?\d{1,3}(?:\s?(?:\/|sur|of|من)\s?\d{1,3})?\s?-?$/.test(text))
    return true
  if (isPageWords(content) || isDated(text) || /^(?:https?:|www\.)\S+$/.test(text)) return true
  return (
    marker === null &&
    !/[;,]$/.test(text) &&
    pageOpenings.some((opening) => opensWith(text, opening))
  )
}

/** « Partager », and several such words in a row of buttons: "Share  Tweet | Print". */
const isPageWords = (content: string): boolean =>
  content.split(/\s{2,}|\s*[|·•]\s*/).every((words) => pageWords.has(words))

/** « le 16/11/2025 à 14:30 » and the like: a page's clock. */
const isDated = (text: string): boolean =>
  text.length < 80 &&
  (/\d{1,2}[:h]\d{2}(?!\d)/.test(text) || /^\d{1,2}\s?[-/]\s?\d{1,2}\s?[-/]\s?\d{4}$/.test(text))

const opensWith = (text: string, opening: string): boolean =>
  text.startsWith(opening) && !/\p{L}/u.test(text.charAt(opening.length))

const isCommentsHeading = ({ text }: Line): boolean =>
  text.length < 40 &&
  pageEnds.some((opening) => text.replace(/^[\d\s()]+|[\s:()\d]+$/g, '') === opening)

/** A line that comes again with another number at its end, on each page of a scan. */
function markPageHeads(lines: readonly Line[], noise: boolean[]): void {
  const places = new Map<string, number[]>()
  lines.forEach(({ text }, i) => {
    if (text.length > longestPageLine || !pageHead.test(text)) return
    const head = text.replace(/\d+/g, '')
    const found = places.get(head)
    if (found) found.push(i)
    else places.set(head, [i])
  })
  for (const found of places.values()) if (found.length > 1) for (const i of found) noise[i] = true
}

const pageHead = /\s{3,}\S*\s?\d{1,4}$|(?:page|p\.|ص|صفحه)\s?\.?\d{1,4}$|^\d{1,4}\s{3,}/

/** Three or more short lines without punctuation, some of them words of a menu. */
function markMenus(lines: readonly Line[], noise: boolean[]): void {
  for (let from = 0; from < lines.length;) {
    let to = from
    let known = 0
    for (; isMenuLike(lines[to]); to++) if (menuWords.has(lines[to]?.text ?? '')) known++
    if (to - from >= 3 && known >= 2) noise.fill(true, from, to)
    from = to + 1
  }
}

const isMenuLike = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.text.length < 40 &&
  line.marker?.kind !== 'number' &&
  !/[.:;,!?]|\s\S+\s\S+\s\S+\s/.test(line.text)

/** After « Lire aussi » alone on its line come headlines, until a blank or a sentence. */
function markRelated(lines: readonly Line[], noise: boolean[]): void {
  lines.forEach(({ text }, i) => {
    if (text.length > 40 || !relatedWords.has(text.replace(/\s?:$/, ''))) return
    for (let next = i + 1; next < lines.length && next <= i + 12; next++) {
      const line = lines[next]
      if (!line || (line.blankBefore && next > i + 1) || !isHeadline(line.text)) break
      noise[next] = true
    }
  })
}

const isHeadline = (text: string): boolean => text.length <= longestPageLine && !/[.;:]$/.test(text)
