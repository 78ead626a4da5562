import { z } from 'zod'
import type { Localized } from '../text/language'
import { conferenceSchema, type Conference } from './conference'
import { localizedSchema, passageSchema } from './localized'
import { fieldsOf, isRecord } from './schema-walk'

/** One human text of a conference, with its place. */
export interface ConferenceText {
  /** The place in the record: `['recommendations', 3, 'text']`. */
  readonly path: readonly (string | number)[]
  /** The place by ids, which stays when things move: `recommendations/r-12/text`. */
  readonly idPath: string
  readonly text: Localized
  /** Whether it is prose that may carry marks, or one line. */
  readonly isPassage: boolean
  /** Whether its owner means nothing without it: the title of an axis, the name of a body. */
  readonly isRequired: boolean
}

/** Every human text of a conference in the order of the file, found by its schema: a new text is never forgotten. */
export function textsOf(conference: Conference): readonly ConferenceText[] {
  const texts: ConferenceText[] = []
  collect(conferenceSchema, conference, { path: [], ids: [], isRequired: true }, texts)
  return texts
}

interface Place {
  readonly path: readonly (string | number)[]
  readonly ids: readonly (string | number)[]
  readonly isRequired: boolean
}

function collect(
  schema: z.core.$ZodType,
  value: unknown,
  { path, ids, isRequired }: Place,
  texts: ConferenceText[],
): void {
  if (schema === localizedSchema || schema === passageSchema) {
    // What stands where the schema says Localized is one: the record was parsed, or made by our own code.
    const text = value as Localized
    texts.push({
      path,
      idPath: ids.join('/'),
      text,
      isPassage: schema === passageSchema,
      isRequired,
    })
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      const id = isRecord(item) && typeof item['id'] === 'string' ? item['id'] : index
      const place = { path: [...path, index], ids: [...ids, id], isRequired: false }
      collect(schema.element, item, place, texts)
    })
  } else if (schema instanceof z.ZodObject && isRecord(value)) {
    for (const { key, schema: field, defaultValue } of fieldsOf(schema)) {
      if (value[key] === undefined) continue
      const isNeeded = defaultValue === undefined
      const place = { path: [...path, key], ids: [...ids, key], isRequired: isNeeded }
      collect(field, value[key], place, texts)
    }
  }
}
