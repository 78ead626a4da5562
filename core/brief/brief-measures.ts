import type { Language } from '../text/language'
import type { LengthRemark } from '../text/remark-words'

/** How long a brief came out, beside how long its template would have it. */
export interface BriefMeasures {
  readonly words: Readonly<Partial<Record<Language, number>>>
  readonly maxWords?: number
  /** Known where the template sets a limit, so that the pages were counted. */
  readonly pages?: number
  readonly maxPages?: number
  /** Key messages say only their first words, so that everything fits. */
  readonly isTerse?: true
}

/** What is to be said about the length of a brief. */
export function remarksOn(measures: BriefMeasures): readonly LengthRemark[] {
  const { words, maxWords, pages, maxPages } = measures
  const inWords = Object.entries(words).flatMap(([language, count]): readonly LengthRemark[] =>
    maxWords !== undefined && count > maxWords
      ? // The keys are those of `words`.
        [{ code: 'too-many-words', language: language as Language, count, limit: maxWords }]
      : [],
  )
  const inPages: readonly LengthRemark[] =
    pages !== undefined && maxPages !== undefined && pages > maxPages
      ? [{ code: 'too-many-pages', count: pages, limit: maxPages }]
      : []
  const inMessages: readonly LengthRemark[] = measures.isTerse
    ? [{ code: 'messages-shortened' }]
    : []
  return [...inWords, ...inPages, ...inMessages]
}
