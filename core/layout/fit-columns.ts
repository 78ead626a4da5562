/**
 * Widens columns that are too narrow for their longest word, at the cost of those that have room to spare;
 * the whole stays as wide. Where none has room, the first to be served get what they need, the others a share
 * of theirs; a word that asks for more than half of the whole would leave those no room.
 */
export function fitColumns(
  columnsPt: readonly number[],
  leastPt: readonly number[],
  isServedFirst: (index: number) => boolean = () => false,
): readonly number[] {
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
  const lacking = columnsPt.map((column, index) => Math.max(0, (leastPt[index] ?? 0) - column))
  const spare = columnsPt.map((column, index) => Math.max(0, column - (leastPt[index] ?? 0)))
  const lackingPt = sum(lacking)
  const sparePt = sum(spare)
  if (lackingPt === 0) return columnsPt
  if (sparePt < lackingPt) {
    const wholePt = sum(columnsPt)
    const askedPt = leastPt.map((least) => Math.min(least, wholePt / 2))
    const servedPt = sum(askedPt.filter((_, index) => isServedFirst(index)))
    const share = (wholePt - servedPt) / (sum(askedPt) - servedPt)
    return askedPt.map((least, index) => (isServedFirst(index) ? least : least * share))
  }
  const given = lackingPt / sparePt
  return columnsPt.map((column, i) => column + (lacking[i] ?? 0) - (spare[i] ?? 0) * given)
}
