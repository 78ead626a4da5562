import type { Line } from './lines'
import { menuWords, pageEnds, pageLines } from './words/page-noise'

/** For each line, whether it belongs to the web page around the text: menus, tickers, bylines, comments. */
export function findPageNoise(lines: readonly Line[]): readonly boolean[] {
  const noise = lines.map((line) => isTicker(line) || isPageLine(line))
  markMenus(lines, noise)
  markRelated(lines, noise)
  const end = lines.findIndex((line, i) => i > 2 && isCommentsHeading(line))
  return noise.map((found, i) => found || (end >= 0 && i >= end))
}

/** Headlines in a row: parts without a full stop, parted by wide blanks or bars. */
function isTicker({ text }: Line): boolean {
  const parts = text.slice(0, 20000).split(/\s{3,}|\s[|•·»›/]\s/)
  if (parts.length < 4) return false
  const sentences = parts.filter((part) => /[.;:]$/.test(part)).length
  return sentences * 3 < parts.length && !text.startsWith('|')
}

const isShort = (text: string, most: number): boolean => countWords(text, most + 1) <= most

function isPageLine({ text, marker }: Line): boolean {
  if (/^(?:https?:|www\.)\S+$/.test(text)) return true
  const content = text.slice(marker?.length ?? 0)
  if (!isShort(content, 14) || /[;:,]$/.test(content)) return isDated(content)
  return pageLines.some((opening) => opensWith(content, opening)) || isDated(content)
}

/** « Par la rédaction, le 16/11/2025 à 14:30 » and the like: a clock or a view count. */
const isDated = (text: string): boolean =>
  text.length < 80 &&
  (/\d{1,2}[:h]\d{2}(?!\d)/.test(text) || /^\d{1,2}\s?[-/]\s?\d{1,2}\s?[-/]\s?\d{4}$/.test(text))

function opensWith(text: string, opening: string): boolean {
  return text.startsWith(opening) && !/[\p{L}]/u.test(text.charAt(opening.length))
}

const isCommentsHeading = ({ text }: Line): boolean =>
  isShort(text, 5) && pageEnds.some((opening) => opensWith(text.replace(/^[\d\s()]+/, ''), opening))

/** Three or more short lines without punctuation, one of them a menu's word. */
function markMenus(lines: readonly Line[], noise: boolean[]): void {
  for (let from = 0; from < lines.length;) {
    let to = from
    while (to < lines.length && isMenuLike(lines[to])) to++
    const known = lines.slice(from, to).filter(({ text }) => menuWords.has(text)).length
    if (to - from >= 3 && known >= 2) noise.fill(true, from, to)
    from = to + 1
  }
}

const isMenuLike = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.marker?.kind !== 'number' &&
  isShort(line.text, 4) &&
  !/[.:;,!?]/.test(line.text)

/** After « Lire aussi » alone on its line come headlines, until a blank or a sentence. */
function markRelated(lines: readonly Line[], noise: boolean[]): void {
  lines.forEach(({ text }, i) => {
    if (
      !/^(?:اقرا ايضا|مواضيع ذات صله|مقالات ذات صله|اخبار ذات صله|قد يهمك(?: ايضا)?|الاكثر قراءه|شاهد ايضا|(?:a )?lire aussi|lire egalement|sur le meme sujet|articles lies|les plus lus|read also|also read|related (?:articles|posts|news)|most (?:read|popular)|trending(?: now)?)\s?:?$/.test(
        text,
      )
    )
      return
    for (let next = i + 1; next < lines.length && next <= i + 12; next++) {
      const line = lines[next]
      if (
        !line ||
        (line.blankBefore && next > i + 1) ||
        /[.;:]$/.test(line.text) ||
        !isShort(line.text, 16)
      )
        break
      noise[next] = true
    }
  })
}

function countWords(text: string, most: number): number {
  let count = 0
  for (const _ of text.slice(0, 400).matchAll(/\S+/g)) if (++count >= most) break
  return count
}
