import type { LeftOver, Span } from './proposal'

/** What of the source no span takes, blanks and bare punctuation aside; parts on the page's noise say so. */
export function findLeftOver(
  source: string,
  taken: readonly Span[],
  pageParts: readonly Span[],
): readonly LeftOver[] {
  const free = complement(taken, source.length)
  return free
    .flatMap((span) => splitByPage(span, pageParts))
    .filter((span) => span.end > span.start)
}

function complement(taken: readonly Span[], length: number): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  for (const { start, end } of taken.toSorted((one, other) => one.start - other.start)) {
    if (start > from) spans.push({ start: from, end: start })
    from = Math.max(from, end)
  }
  if (from < length) spans.push({ start: from, end: length })
  return spans
}

function splitByPage({ start, end }: Span, pageParts: readonly Span[]): LeftOver[] {
  const parts: LeftOver[] = []
  let from = start
  let at = firstEndingAfter(pageParts, start)
  for (; at < pageParts.length; at++) {
    const page = pageParts[at]
    if (!page || page.start >= end) break
    if (page.start > from) parts.push({ start: from, end: page.start, kind: 'text' })
    const pageEnd = Math.min(page.end, end)
    parts.push({ start: Math.max(page.start, from), end: pageEnd, kind: 'page' })
    from = pageEnd
  }
  if (from < end) parts.push({ start: from, end, kind: 'text' })
  return parts
}

/** The page's parts are in order, so the first that matters is found by halving. */
function firstEndingAfter(pageParts: readonly Span[], position: number): number {
  let low = 0
  let high = pageParts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pageParts[middle]?.end ?? 0) > position) high = middle
    else low = middle + 1
  }
  return low
}
