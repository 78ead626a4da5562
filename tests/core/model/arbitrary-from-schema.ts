import * as fc from 'fast-check'
import { z } from 'zod'

type Overrides = ReadonlyMap<z.core.$ZodType, fc.Arbitrary<unknown>>

/**
 * Values a schema accepts, generated from the schema itself, so that a new field is never forgotten.
 * `byKey` and `bySchema` say what to generate where any text would do but few are interesting.
 */
export function arbitraryFromSchema(
  schema: z.core.$ZodType,
  byKey: (key: string) => fc.Arbitrary<unknown> | undefined,
  bySchema: Overrides,
): fc.Arbitrary<unknown> {
  const within = (inner: z.core.$ZodType): fc.Arbitrary<unknown> =>
    arbitraryFromSchema(inner, byKey, bySchema)
  const known = bySchema.get(schema)
  if (known) return known
  if (schema instanceof z.ZodObject) {
    const entries = Object.entries(schema.shape).map(
      ([key, field]) => [key, byKey(key) ?? within(field)] as const,
    )
    const optional = entries.filter(([key]) => schema.shape[key] instanceof z.ZodOptional)
    const required = entries.filter(([key]) => !(schema.shape[key] instanceof z.ZodOptional))
    return fc
      .tuple(
        fc.record(Object.fromEntries(required)),
        fc.record(Object.fromEntries(optional), { requiredKeys: [] }),
      )
      .map(([one, other]) => ({ ...one, ...other }))
  }
  if (schema instanceof z.ZodOptional) return within(schema.def.innerType)
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return within(schema.def.innerType)
  }
  if (schema instanceof z.ZodArray) return fc.array(within(schema.element), { maxLength: 4 })
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values)
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(within))
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodNumber) return fc.integer({ min: 1, max: 9999 })
  if (schema instanceof z.ZodString) return text
  throw new Error(`No values are known for a schema of type ${schema._zod.def.type}`)
}

/** What people type, and what they do not: both directions, marks, line breaks, half surrogate pairs. */
const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('', ' ', 'دعم الري، 2027.', 'Créer **un fonds** _ad hoc_'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\uD835',
      '\uDC00x',
      '\u202F\u2067\u0000\n',
      '__proto__',
      'A & B <w:p> ]]> "C"',
      '\u202Eنص\u2066abc',
      '\uFFFE\uFFFF\uFEFF',
      'م'.repeat(500),
      'W'.repeat(500),
      '{{body}} {{title}',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)
