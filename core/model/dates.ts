import { z } from 'zod'

const isCalendarDate = (text: string): boolean => {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  const lastDay = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return lastDay !== undefined && day >= 1 && day <= lastDay
}
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** A Gregorian day, `2025-11-13`. */
export const isoDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as 2025-11-13')
  .refine(isCalendarDate, 'expected a day of the calendar')
export type IsoDate = z.infer<typeof isoDateSchema>

const partialDate = (expected: string) =>
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, expected)
    .refine(isCalendarDate, 'expected a date of the calendar')

/** A year, a month or a day: `2027`, `2027-06`, `2027-06-30`. */
export const partialDateSchema = partialDate('expected a date such as 2027, 2027-06 or 2027-06-30')

const expectedHorizon = 'expected short, medium, long or a date such as 2027, 2027-06 or 2027-06-30'

/** When a recommendation is due. */
export const horizonSchema = z.union(
  [z.enum(['short', 'medium', 'long']), partialDate(expectedHorizon)],
  { error: expectedHorizon },
)
export type Horizon = z.infer<typeof horizonSchema>
