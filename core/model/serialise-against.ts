import { z } from 'zod'
import { fieldsOf, isRecord } from './schema-walk'

/**
 * The text of a file: keys in the order of the schema, so that two files compare line by line. What equals
 * its default is left out. Halves of surrogate pairs are written as escapes.
 */
export const serialiseAgainst = (schema: z.core.$ZodType, value: unknown): string =>
  `${JSON.stringify(inSchemaOrder(schema, value), null, 2)}\n`

function inSchemaOrder(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => inSchemaOrder(schema.element, item))
  }
  if (!(schema instanceof z.ZodObject) || !isRecord(value)) return value
  const ordered: Record<string, unknown> = {}
  for (const { key, schema: field, defaultValue } of fieldsOf(schema)) {
    const own = inSchemaOrder(field, value[key])
    if (own !== undefined && !isSame(own, defaultValue)) ordered[key] = own
  }
  return ordered
}

/** Defaults are empty texts, lists and objects or single words: their JSON is all there is to compare. */
const isSame = (value: unknown, defaultValue: unknown): boolean =>
  value === defaultValue ||
  (typeof defaultValue === 'object' && JSON.stringify(value) === JSON.stringify(defaultValue))
