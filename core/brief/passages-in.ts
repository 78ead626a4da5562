import type { Passage } from './passage'

/** Every passage anywhere in a value of the block tree, in reading order. */
export function passagesIn(value: unknown): readonly Passage[] {
  if (typeof value !== 'object' || value === null) return []
  if (isPassage(value)) return [value]
  return Object.values(value).flatMap(passagesIn)
}

/** No other node of the tree has versions. */
export const isPassage = (value: object): value is Passage => 'versions' in value
