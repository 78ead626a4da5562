import type { Conference } from '../../model/conference'
import { hashText } from '../../model/hash-text'
import { textsOf } from '../../model/texts'
import type { FieldChange } from './read-changes'

/** The conference with these changes in it; everything else stays as it is. */
export function takeChanges(conference: Conference, changes: readonly FieldChange[]): Conference {
  const [source = 'ar'] = conference.languages
  const taken = changes.reduce((whole, { path, language, after }) => {
    // What stands where the path leads is a text as before.
    return withValueAt(whole, [...path, language], after) as Conference
  }, conference)
  const translated = new Set(
    changes.filter(({ language }) => language !== source).map(({ id }) => id),
  )
  if (translated.size === 0) return taken
  // A translation that came back was made from the source as it stands now.
  const sources = new Map(textsOf(taken).map(({ idPath, text }) => [idPath, text[source] ?? '']))
  return {
    ...taken,
    translations: taken.translations.map((record) =>
      translated.has(`${record.path}@${record.language}`)
        ? { ...record, sourceHash: hashText(sources.get(record.path) ?? '') }
        : record,
    ),
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
