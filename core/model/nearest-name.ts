/** The one of the names that was probably meant: two slips away at most, capitals aside. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  if (written.length > 60) return undefined
  const ranked = names
    .map((name) => ({ name, slips: countSlips(written.toLowerCase(), name.toLowerCase()) }))
    .toSorted((one, other) => one.slips - other.slips)
  const best = ranked[0]
  return best && best.slips <= Math.min(2, Math.floor(best.name.length / 2)) ? best.name : undefined
}

/** Letters added, left out, replaced or swapped with their neighbour. */
function countSlips(written: string, name: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: name.length + 1 }, (_, index) => index)
  for (let row = 1; row <= written.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= name.length; column += 1) {
      const isSame = written[row - 1] === name[column - 1]
      const isSwap = written[row - 1] === name[column - 2] && written[row - 2] === name[column - 1]
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      )
    }
    beforeLast = last
    last = current
  }
  return last[name.length] ?? 0
}
