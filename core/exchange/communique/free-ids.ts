/** Ids `r-1`, `r-2`, … that none of the things there are has. */
export function freeIds(
  prefix: string,
  existing: readonly { readonly id: string }[],
  count: number,
): readonly string[] {
  const taken = new Set(existing.map(({ id }) => id))
  const ids: string[] = []
  for (let number = existing.length + 1; ids.length < count; number++) {
    const id = `${prefix}-${number}`
    if (!taken.has(id)) ids.push(id)
  }
  return ids
}
