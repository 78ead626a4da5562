import { z } from 'zod'

/** A key of an object schema: the schema of its value, and the value that stands for an absent one. */
export interface SchemaField {
  readonly key: string
  readonly schema: z.core.$ZodType
  /** Undefined when the key has no default. */
  readonly defaultValue: unknown
}

/** The keys of an object schema in their declared order. */
export function fieldsOf(schema: z.ZodObject): readonly SchemaField[] {
  const known = knownFields.get(schema)
  if (known) return known
  const fields = Object.entries(schema.shape).map(([key, field]) => ({ key, ...unwrap(field) }))
  knownFields.set(schema, fields)
  return fields
}

/** A conference has thousands of objects of a dozen schemas. */
const knownFields = new WeakMap<z.ZodObject, readonly SchemaField[]>()

function unwrap(field: z.core.$ZodType): Omit<SchemaField, 'key'> {
  if (field instanceof z.ZodOptional) return unwrap(field.def.innerType)
  if (field instanceof z.ZodDefault || field instanceof z.ZodPrefault) {
    return { schema: field.def.innerType, defaultValue: field.def.defaultValue }
  }
  return { schema: field, defaultValue: undefined }
}

/** Whether a value from a typed record is an object that a schema walk can enter. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
