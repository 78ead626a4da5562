import { z } from 'zod'
import type { Localized } from '../text/language'
import { isRecord } from './schema-walk'
import { sectionSchema, type TemplateSection } from './template-sections'

/** The way to a value inside a section. */
export type SectionPath = readonly (string | number)[]

/** A text of a section, or a list of texts to which one can be added. */
export type SectionEntry =
  | {
      readonly kind: 'words'
      readonly path: SectionPath
      /** The key under which it stands. */
      readonly name: string
      readonly value: Localized
    }
  | {
      readonly kind: 'list'
      readonly path: SectionPath
      readonly name: string
      readonly count: number
    }

/** All the words of a section in their order, the optional ones that nobody has written included. */
export const entriesOf = (section: TemplateSection): readonly SectionEntry[] =>
  entriesIn(schemaOf(section), section, [])

/** The schema of a section's kind. */
export function schemaOf({ kind }: TemplateSection): z.ZodObject {
  const schema = sectionSchema.options.find((option) => option.shape.kind.value === kind)
  if (!schema) throw new Error(`no section ${kind}`)
  return schema
}

function entriesIn(schema: z.ZodObject, value: unknown, path: SectionPath): SectionEntry[] {
  if (!isRecord(value)) return []
  return Object.entries(schema.shape).flatMap(([name, field]) =>
    entriesAt(field, value[name], [...path, name], name),
  )
}

function entriesAt(
  field: z.core.$ZodType,
  value: unknown,
  path: SectionPath,
  name: string,
): SectionEntry[] {
  const schema = unwrapped(field)
  if (isWords(schema)) {
    return [{ kind: 'words', path, name, value: isRecord(value) ? value : {} }]
  }
  if (schema instanceof z.ZodObject) return entriesIn(schema, value, path)
  if (!(schema instanceof z.ZodArray) || !Array.isArray(value)) return []
  const inside = value.flatMap((item: unknown, index) =>
    entriesAt(schema.element, item, [...path, index], name),
  )
  // A list of plain values, such as the columns of a table, is no list of words.
  return inside.length === 0 ? [] : [...inside, { kind: 'list', path, name, count: value.length }]
}

/** The schema inside what makes it optional. */
export function unwrapped(field: z.core.$ZodType): z.core.$ZodType {
  return field instanceof z.ZodOptional ? unwrapped(field.def.innerType) : field
}

const isWords = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodObject && 'zgh' in schema.shape

/** The section with a value put at a place; `undefined` takes it away. */
export function withValueAt(
  section: TemplateSection,
  path: SectionPath,
  value: unknown,
): TemplateSection {
  // The paths come from the section's own schema, and so do the values.
  return put(section, path, value) as TemplateSection
}

/** The section with one more entry in a list: like the last one, with its words still to be written. */
export function withItemAdded(section: TemplateSection, path: SectionPath): TemplateSection {
  const list = valueAt(section, path)
  return Array.isArray(list) ? withValueAt(section, path, [...list, emptied(list.at(-1))]) : section
}

export function withItemRemoved(
  section: TemplateSection,
  path: SectionPath,
  index: number,
): TemplateSection {
  const list = valueAt(section, path)
  return Array.isArray(list)
    ? withValueAt(
        section,
        path,
        list.filter((_, at) => at !== index),
      )
    : section
}

const valueAt = (value: unknown, path: SectionPath): unknown =>
  path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside ? Reflect.get(inside, key) : undefined),
    value,
  )

/** The same shape without words: texts become `{}`, lists of names become empty. */
function emptied(item: unknown): unknown {
  if (Array.isArray(item)) return []
  if (!isRecord(item)) return item
  const values = Object.values(item)
  if (values.every((value) => typeof value === 'string')) return {}
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [key, emptied(value)]))
}

function put(value: unknown, path: SectionPath, next: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return next
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === key ? put(item, rest, next) : item))
  }
  const { [key]: inside, ...others } = isRecord(value) ? value : {}
  const changed = put(inside, rest, next)
  return changed === undefined ? others : { ...(isRecord(value) ? value : {}), [key]: changed }
}
