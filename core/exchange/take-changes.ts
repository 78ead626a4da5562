import type { Conference } from '../model/conference'
import { hashText } from '../model/hash-text'
import { textsOf } from '../model/texts'
import { sourceLanguageOf, type TranslationRecord } from '../model/translation-state'
import type { FieldChange } from './field-change'

/** The conference with these changes in it; everything else stays as it is. */
export function takeChanges(conference: Conference, changes: readonly FieldChange[]): Conference {
  const source = sourceLanguageOf(conference)
  const taken = changes.reduce((whole, { path, language, after }) => {
    // What stands where the path leads is a text as before.
    return withValueAt(whole, [...path, language], after) as Conference
  }, conference)
  const translated = changes.filter(({ language }) => language !== source)
  if (translated.length === 0) return taken
  const sources = new Map(textsOf(taken).map(({ idPath, text }) => [idPath, text[source] ?? '']))
  const records = new Map(taken.translations.map((record) => [keyOf(record), record]))
  for (const change of translated) {
    const known = records.get(change.id)
    const path = change.id.slice(0, change.id.lastIndexOf('@'))
    const record = recordOf(change, { path, known, source: sources.get(path) ?? '' })
    if (record) records.set(change.id, record)
  }
  return { ...taken, translations: [...records.values()] }
}

const keyOf = ({ path, language }: TranslationRecord): string => `${path}@${language}`

/** What is known of a translation that came back; without word of its source it was made from the one of now. */
function recordOf(
  { language, translatedFrom, isReviewed }: FieldChange,
  place: {
    readonly path: string
    readonly known: TranslationRecord | undefined
    readonly source: string
  },
): TranslationRecord | undefined {
  const { path, known, source } = place
  if (!known && translatedFrom === undefined && !isReviewed) return undefined
  return {
    path,
    language,
    sourceHash: hashText(translatedFrom ?? source),
    reviewed: isReviewed ?? (translatedFrom === undefined && known?.reviewed === true),
  }
}

/** A copy of a value with another value at a place in it. */
function withValueAt(value: unknown, path: readonly (string | number)[], own: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return own
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      index === key ? withValueAt(item, rest, own) : item,
    )
  }
  // A path of the record leads through arrays and objects only.
  const record = (value ?? {}) as Readonly<Record<string, unknown>>
  return { ...record, [key]: withValueAt(record[key], rest, own) }
}
