import type { Language } from '../../../text/language'
import type { FieldValues } from '../text/styled-text'
import type { Sheet, SheetHeading } from './sheet'

/**
 * The heading down to a rank that heads and feet of each page show: the first that begins on the page, or the
 * one it opens with; where none begins, the last before.
 */
export function runningTitles(
  sheets: readonly Sheet[],
): readonly Required<Pick<FieldValues, 'runningTitle'>>[] {
  const pages = sheets.map(({ items }) =>
    items.flatMap(({ type, item }): readonly SheetHeading[] =>
      type === 'line' && item.heading ? [item.heading] : [],
    ),
  )
  return pages.map((_, page) => ({
    runningTitle: (rank, language) => titleOf(pages, page, rank, language),
  }))
}

function titleOf(
  pages: readonly (readonly SheetHeading[])[],
  page: number,
  rank: number,
  language: Language,
): string | undefined {
  const on = (number: number): readonly SheetHeading[] =>
    (pages[number] ?? []).filter(
      (heading) => heading.level <= rank && heading.language === language,
    )
  const begun = on(page)
  if (begun.length > 0) return opening(begun)?.title
  for (let before = page - 1; before >= 0; before--) {
    const last = on(before).at(-1)
    if (last) return last.title
  }
  return undefined
}

/** A section opens with its first axis: of headings one under the other, the last. */
function opening(headings: readonly SheetHeading[]): SheetHeading | undefined {
  let index = 0
  while ((headings[index + 1]?.level ?? 0) > (headings[index]?.level ?? 0)) index++
  return headings[index]
}
