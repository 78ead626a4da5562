import type { FoldedText } from '../folded-text'
import type { FactReading, FactSentence } from './fact-scope'
import { readTitles } from './title'

/** « للملتقى الوطني » has lost its article to the particle; where the text says « الملتقى الوطني » too, that is quoted. */
export function withArticle(
  folded: FoldedText,
  title: FactReading,
  sentences: readonly FactSentence[],
): FactReading {
  if (!lacksArticle(folded.text, title.start)) return title
  const words = `ال${folded.text.slice(title.start, title.end)}`
  for (const { start, end } of sentences) {
    const at = folded.text.slice(start, end).indexOf(words)
    const isWhole = at >= 0 && !letter.test(folded.text.charAt(start + at + words.length))
    if (isWhole) return { ...title, start: start + at, end: start + at + words.length }
  }
  return title
}

/** Whether the letters before a title are the particle that took its article: لل. */
export const lacksArticle = (text: string, start: number): boolean =>
  text.slice(start - 2, start) === 'لل' &&
  !letter.test(
    text
      .slice(0, start - 2)
      .replace(/و$/, '')
      .slice(-1),
  )

const letter = /\p{L}/u

/** A headline says « le Forum national », the text « le Forum national de l'économie circulaire »: the longer is its name. */
export function wholeName(
  folded: FoldedText,
  title: FactReading,
  sentences: readonly FactSentence[],
): FactReading {
  const name = folded.text.slice(title.start, title.end)
  if (title.end - title.start > 40) return title
  const longer = sentences
    .filter(({ language, order }) => language === title.language && order < 12)
    .flatMap(readTitles)
    .find(({ start, end }) => {
      const other = folded.text.slice(start, end)
      return other.startsWith(`${name} `) && goesOn.test(other.slice(name.length + 1))
    })
  return longer ? { ...title, start: longer.start, end: longer.end } : title
}

const goesOn = /^(?:de |d'|du |des |sur |pour |for |of |on |حول |لل?[^ا]|عن |في )/
