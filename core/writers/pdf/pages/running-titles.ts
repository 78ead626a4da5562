import type { Language } from '../../../text/language'
import type { FieldValues } from '../text/styled-text'
import type { Sheet, SheetHeading } from './sheet'

/**
 * The headings that heads and feet of each page show, rank by rank: the first that begins on the page, else
 * the last that began before it.
 */
export function runningTitles(
  sheets: readonly Sheet[],
): readonly Required<Pick<FieldValues, 'runningTitle'>>[] {
  const before = new Map<string, string>()
  return sheets.map(({ items }) => {
    const headings = items.flatMap(({ type, item }): readonly SheetHeading[] =>
      type === 'line' && item.heading ? [item.heading] : [],
    )
    const shown = new Map(before)
    for (const { level, language, title } of headings.toReversed())
      shown.set(keyOf(level, language), title)
    for (const { level, language, title } of headings) before.set(keyOf(level, language), title)
    return { runningTitle: (level, language) => shown.get(keyOf(level, language)) }
  })
}

const keyOf = (level: number, language: Language): string => `${level} ${language}`
