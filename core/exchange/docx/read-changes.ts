import { writeMarks } from '../../brief/write-marks'
import { plainTextOf } from '../../brief/parse-marks'
import type { Run } from '../../brief/run'
import type { Conference } from '../../model/conference'
import { textsOf, type ConferenceText } from '../../model/texts'
import { fail, succeed, type Outcome } from '../../outcome'
import { fieldHash, fieldParagraphId, remarkSource, wordsHash } from '../../text/field-bookmark'
import type { Language } from '../../text/language'
import type { FieldChange } from '../field-change'
import { readFields, type ReadField } from './read-fields'
import { readParagraphs } from './read-paragraphs'
import { unpackWord } from './unpack-word'
import type { WordRun } from './word-document'

/** What came back in an edited document: per text what changed, in the order of the record. */
export function readChanges(
  bytes: Uint8Array,
  conference: Conference,
): Outcome<readonly FieldChange[]> {
  const parts = unpackWord(bytes)
  if (!parts.ok) return parts
  const { places, remarks } = placesOf(conference)
  const found = new Map<Place, ReadField[]>()
  for (const field of readFields(readParagraphs(parts.value))) {
    const place = places.get(field.field)
    const remarked = remarks.get(field.field)
    if (place) found.set(place, [...(found.get(place) ?? []), field])
    else if (remarked) found.set(remarked, [...(found.get(remarked) ?? []), asRemark(field)])
  }
  if (found.size === 0 || isForeign(found)) return fail('no-texts-of-conference')
  const inOrder = [...new Set(places.values())].filter((place) => found.has(place))
  return succeed(
    inOrder.flatMap((place) => {
      const change = changeOf(place, found.get(place) ?? [])
      return change ? [change] : []
    }),
  )
}

interface Place {
  readonly id: string
  readonly text: ConferenceText
  readonly language: Language
}

type Places = ReadonlyMap<string, Place>

/** Every text of the record in every language, by what stands for it in a document; and remarks on it. */
function placesOf(conference: Conference): { readonly places: Places; readonly remarks: Places } {
  const places = new Map<string, Place>()
  const remarks = new Map<string, Place>()
  for (const text of textsOf(conference)) {
    for (const language of conference.languages) {
      const place = { id: `${text.idPath}@${language}`, text, language }
      places.set(fieldHash(text.idPath, language), place)
      places.set(fieldParagraphId(text.idPath, language), place)
      remarks.set(fieldHash(remarkSource(text.idPath), language), place)
      remarks.set(fieldParagraphId(remarkSource(text.idPath), language), place)
    }
  }
  return { places, remarks }
}

/** A few texts may all have been written anew on both sides since; more than these have not. */
const mostRewritten = 2

/** Whether it went out from another conference, which has places of the same names but not one text the same. */
function isForeign(found: ReadonlyMap<Place, readonly ReadField[]>): boolean {
  const known = [...found].flatMap(([place, fields]) =>
    fields.flatMap(({ words }) =>
      words === undefined || words === noWords ? [] : { place, words },
    ),
  )
  const isOurs = known.some(({ place: { text, language }, words }) =>
    piecesOf(text.text[language] ?? '').some((piece) => wordsHash(plainTextOf(piece)) === words),
  )
  return known.length > mostRewritten && !isOurs
}

/** What stands in the column of remarks is a comment on the text; the text itself is not in it. */
function asRemark({ paragraphs, authors, comments }: ReadField): ReadField {
  const text = plainWords(paragraphs).trim()
  const own = text === '' ? [] : [{ author: '', text }]
  return { field: '', words: noWords, paragraphs: [], authors, comments: [...own, ...comments] }
}
const noWords = wordsHash('')

function changeOf(
  { id, text, language }: Place,
  fields: readonly ReadField[],
): FieldChange | undefined {
  const before = text.text[language] ?? ''
  const comments = fields.flatMap((field) => field.comments)
  const edited = fields.find((field) => isEdited(field, before))
  if (!edited && comments.length === 0) return undefined
  const piece = edited ? withEdited(text, before, edited) : { after: before, isConflict: false }
  return {
    id,
    path: text.path,
    language,
    before,
    ...piece,
    authors: [...new Set(fields.flatMap((field) => field.authors))],
    comments,
  }
}

/** Whether the words differ from those that were sent out and from those of the record. */
function isEdited({ words, paragraphs }: ReadField, before: string): boolean {
  const came = wordsHash(plainWords(paragraphs))
  if (came === words) return false
  return !piecesOf(before).some((piece) => wordsHash(plainTextOf(piece)) === came)
}

const plainWords = (paragraphs: ReadField['paragraphs']): string =>
  paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join('\n\n')

/** A long text is printed as one paragraph after another, each by itself. */
const piecesOf = (text: string): readonly string[] => [text, ...text.split(/\n\s*\n/)]

/** The record's text with what came back in the place of what was sent out. */
function withEdited({ isPassage }: ConferenceText, before: string, field: ReadField) {
  const came = isPassage
    ? field.paragraphs.map((runs) => writeMarks(runs.map((run) => asRun(run, before)))).join('\n\n')
    : plainWords(field.paragraphs).replace(/\s+/g, ' ')
  const words = asTyped(came, before).trim()
  const pieces = before.split(/(\n\s*\n)/)
  // Where the bookmark is gone the number of the paragraph is left, and only the first has it.
  const sent =
    field.words === undefined
      ? 0
      : pieces.findIndex((piece) => wordsHash(plainTextOf(piece)) === field.words)
  if (sent !== -1) {
    return { after: pieces.with(sent, words).join(''), isConflict: false }
  }
  return { after: words, isConflict: before.trim() !== '' }
}

const asRun = ({ text, bold, italic, link }: WordRun, before: string): Run => ({
  text: asTyped(text, before),
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
  ...(link === undefined ? {} : { link }),
})

/** What typography and the writer added is not part of the record: it is added again when it is printed. */
function asTyped(text: string, before: string): string {
  const plain = text
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\u00A0\u202F]/g, ' ')
  if (/[\u0660-\u0669]/.test(before)) return plain
  return plain.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
}
