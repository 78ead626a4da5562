/**
 * Rule L2 of UAX#9: from the highest level down to the lowest odd one, turn round every stretch at or above
 * it. Returns the items of one line from left to right. L1 is the caller's: white space at the line's end
 * must be gone or carry the paragraph's level.
 */
export function visualOrder<T extends { readonly level: number }>(
  line: readonly T[],
): readonly T[] {
  const levels = line.map((item) => item.level)
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1))
  if (!Number.isFinite(lowestOdd)) return line
  const order = [...line]
  for (let level = Math.max(...levels); level >= lowestOdd; level--) turnRound(order, level)
  return order
}

function turnRound<T extends { readonly level: number }>(order: T[], level: number): void {
  let start = 0
  while (start < order.length) {
    let end = start
    while (end < order.length && (order[end]?.level ?? 0) >= level) end++
    if (end - start > 1) order.splice(start, end - start, ...order.slice(start, end).reverse())
    start = end + 1
  }
}
