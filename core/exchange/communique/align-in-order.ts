/** Beyond this the table of all pairs would cost too much; longer lists are paired by their place. */
const longest = 600

/**
 * Pairs two lists without crossing, so that the sum of likenesses is greatest.
 * A likeness below 0 is never paired.
 */
export function alignInOrder<One, Two>(
  ones: readonly One[],
  twos: readonly Two[],
  likeness: (one: One, two: Two) => number,
): readonly (readonly [One, Two])[] {
  if (ones.length > longest || twos.length > longest) return byPlace(ones, twos)
  const width = twos.length + 1
  const sums = new Float64Array((ones.length + 1) * width)
  const pairings = ones.map((one) => twos.map((two) => likeness(one, two)))
  const sum = (i: number, j: number): number => sums[i * width + j] ?? 0
  for (let i = ones.length - 1; i >= 0; i--)
    for (let j = twos.length - 1; j >= 0; j--)
      sums[i * width + j] = Math.max(
        sum(i + 1, j),
        sum(i, j + 1),
        sum(i + 1, j + 1) + (pairings[i]?.[j] ?? 0),
      )
  const pairs: (readonly [One, Two])[] = []
  for (let i = 0, j = 0; i < ones.length && j < twos.length;) {
    const one = ones[i]
    const two = twos[j]
    if (
      one !== undefined &&
      two !== undefined &&
      sum(i, j) === sum(i + 1, j + 1) + (pairings[i]?.[j] ?? 0)
    ) {
      pairs.push([one, two])
      i++
      j++
    } else if (sum(i, j) === sum(i + 1, j)) i++
    else j++
  }
  return pairs
}

function byPlace<One, Two>(
  ones: readonly One[],
  twos: readonly Two[],
): readonly (readonly [One, Two])[] {
  if (ones.length !== twos.length) return []
  return ones.flatMap((one, i) => {
    const two = twos[i]
    return two === undefined ? [] : [[one, two] as const]
  })
}
