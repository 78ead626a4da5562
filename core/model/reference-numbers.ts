import type { Conference } from './conference'
import type { IssuedDocument } from './issued-document'

/** What a conference without a pattern numbers by. */
const usualPattern = '{number}/{year}'

/** The number that the next document gets: one more than any that was ever given. */
export const nextNumber = (issued: readonly IssuedDocument[]): number =>
  issued.reduce((highest, { number }) => Math.max(highest, number), 0) + 1

/** A number as documents print it, from the conference's pattern: `UMP/ESS/2025-12`. */
export function referenceOf(
  { referencePattern }: Conference,
  number: number,
  issuedOn: string,
): string {
  const pattern = referencePattern.trim() || usualPattern
  // A pattern that forgets the number would give every document the same reference.
  const whole = pattern.includes('{number}') ? pattern : `${pattern}-{number}`
  return whole
    .replaceAll('{year}', issuedOn.slice(0, 4))
    .replaceAll('{month}', issuedOn.slice(5, 7))
    .replaceAll('{number}', String(number))
}
