import * as fc from 'fast-check'
import type { z } from 'zod'
import { conferenceSchema, type Conference } from '../../../core/model/conference'
import { horizonSchema, isoDateSchema, partialDateSchema } from '../../../core/model/dates'
import { issuedDocumentSchema } from '../../../core/model/issued-document'
import { recommendationSchema } from '../../../core/model/recommendation'
import { arbitraryFromSchema } from './arbitrary-from-schema'

/** Few enough that references often meet, ids sometimes repeat, and some lead nowhere. */
const id = fc.constantFrom('a', 'b', 'c', 'd/e', 'é', '__proto__')
const day = fc.constantFrom('2024-02-29', '2025-11-13', '2025-11-14', '0000-01-01', '9999-12-31')
const partialDate = fc.oneof(day, fc.constantFrom('2027', '2027-06'))

const byKey = (key: string): fc.Arbitrary<unknown> | undefined => {
  if (/^id$|Id$/.test(key)) return id
  if (key.endsWith('Ids')) return fc.array(id, { maxLength: 3 })
  if (key === 'accent') return fc.constantFrom('#14523D', '#e8a33d')
  if (key === 'path') return fc.constantFrom('title', 'recommendations/a/text', 'nowhere')
  if (key === 'languages') {
    return fc.subarray(['ar', 'fr', 'en', 'zgh', 'es'], { minLength: 1 })
  }
  return undefined
}

const bySchema = new Map<z.core.$ZodType, fc.Arbitrary<unknown>>([
  [isoDateSchema, day],
  [partialDateSchema, partialDate],
  [horizonSchema, fc.oneof(partialDate, fc.constantFrom('short', 'medium', 'long'))],
  [
    issuedDocumentSchema.shape.files.def.innerType,
    fc.array(fc.constant({ name: 'a.pdf', sha256: '0a'.repeat(32) }), { maxLength: 2 }),
  ],
  [issuedDocumentSchema.shape.reference, fc.constantFrom('UMP/2025-1', 'a')],
  [recommendationSchema.shape.sdgGoals.def.innerType, fc.array(fc.integer({ min: 1, max: 17 }))],
])

/** Any conference the schema allows, as the program holds it: half empty, contradictory, in five languages. */
export const arbitraryConference: fc.Arbitrary<Conference> = arbitraryFromSchema(
  conferenceSchema,
  byKey,
  bySchema,
).map((value) => conferenceSchema.parse(value))
