import { z } from 'zod'
import { isRecord } from './schema-walk'
import { schemaOf, unwrapped } from './section-words'
import type { TemplateSection } from './template-sections'

/** Something about a section that can be chosen: yes or no, one of a few, or several of them. */
export type SectionOption =
  | { readonly kind: 'flag'; readonly key: string; readonly value: boolean }
  | {
      readonly kind: 'one'
      readonly key: string
      readonly values: readonly string[]
      readonly value: string
    }
  | {
      readonly kind: 'several'
      readonly key: string
      readonly values: readonly string[]
      readonly value: readonly string[]
    }

/** Its kind and role make a section what it is; whether it is printed is chosen in the list of sections. */
const fixed = ['kind', 'role', 'off']

/** What can be chosen about a section besides its words. */
export function optionsOf(section: TemplateSection): readonly SectionOption[] {
  // A section is an object like any other here.
  const values: Readonly<Record<string, unknown>> = isRecord(section) ? section : {}
  return Object.entries(schemaOf(section).shape)
    .filter(([key]) => !fixed.includes(key))
    .flatMap(([key, field]) => optionOf(key, unwrapped(field), values[key]))
}

function optionOf(key: string, schema: z.core.$ZodType, value: unknown): readonly SectionOption[] {
  if (schema instanceof z.ZodBoolean) return [{ kind: 'flag', key, value: value === true }]
  if (schema instanceof z.ZodEnum) {
    const values = schema.options.map(String)
    const chosen = typeof value === 'string' ? value : (values[0] ?? '')
    return [{ kind: 'one', key, values, value: chosen }]
  }
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodEnum) {
    const values = schema.element.options.map(String)
    return [{ kind: 'several', key, values, value: Array.isArray(value) ? value.map(String) : [] }]
  }
  return []
}
