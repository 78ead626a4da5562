import { plainTextOf } from '../../brief/parse-marks'
import type { Conference } from '../../model/conference'
import { fail, succeed, type Outcome } from '../../outcome'
import { wordsHash } from '../../text/field-bookmark'
import { parseSentTexts } from '../../text/sent-texts'
import type { EditedDocument, Notice } from '../edited-document'
import type { FieldChange } from '../field-change'
import { editedText, piecesOf, plainWords } from './edited-text'
import { lostField, readFields, type PlainParagraph, type ReadField } from './read-fields'
import { readParagraphs } from './read-paragraphs'
import { placesOf, type RecordPlace } from './record-places'
import { missingTexts, movedRecommendations } from './sent-and-found'
import { unpackWord } from './unpack-word'
import { goneField, noticeAt, outsideNotice } from './unplaced'

/** What came back in an edited document: per text what changed, in the order of the record, and what else did. */
export function readChanges(bytes: Uint8Array, conference: Conference): Outcome<EditedDocument> {
  const parts = unpackWord(bytes)
  if (!parts.ok) return parts
  const places = placesOf(conference)
  const sent = parseSentTexts(parts.value.sent)
  const { fields, plain } = readFields(readParagraphs(parts.value))
  const found = new Map<RecordPlace, ReadField[]>()
  const add = (place: RecordPlace, field: ReadField): void => {
    found.set(place, [...(found.get(place) ?? []), field])
  }
  const unknown: ReadField[] = []
  for (const field of fields) {
    const place = places.fields.get(field.field)
    const remarked = places.remarks.get(field.field)
    if (place) add(place, field)
    else if (remarked) add(remarked, asRemark(field))
    else unknown.push(field)
  }
  const outside: PlainParagraph[] = []
  for (const paragraph of plain) {
    const place = places.fields.get(paragraph.id ?? '')
    const remarked = places.remarks.get(paragraph.id ?? '')
    if (place && !found.has(place)) add(place, lostField(paragraph))
    else if (remarked) add(remarked, asRemark(lostField(paragraph)))
    else outside.push(paragraph)
  }
  if (found.size === 0 || isForeign(found)) return fail('no-texts-of-conference')
  const inOrder = [...new Set(places.fields.values())].filter((place) => found.has(place))
  const changed = inOrder.map((place) => changeOf(place, found.get(place) ?? []))
  return succeed({
    changes: changed.flatMap(({ change }) => (change ? [change] : [])),
    notices: [
      ...missingTexts(sent.fields, places.sent, found),
      ...changed.flatMap(({ others }) => others),
      ...movedRecommendations(sent.fields, places.sent, fields),
      ...unknown.flatMap((field) => goneField(field) ?? []),
      ...outside.flatMap((paragraph) => outsideNotice(paragraph, sent.others, places) ?? []),
    ],
  })
}

/** A few texts may all have been written anew on both sides since; more than these have not. */
const mostRewritten = 2

/** Whether it went out from another conference, which has places of the same names but not one text the same. */
function isForeign(found: ReadonlyMap<RecordPlace, readonly ReadField[]>): boolean {
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

interface Changed {
  readonly change?: FieldChange
  readonly others: readonly Notice[]
}

function changeOf(place: RecordPlace, fields: readonly ReadField[]): Changed {
  const { id, text, language } = place
  const before = text.text[language] ?? ''
  const comments = fields.flatMap((field) => field.comments)
  const edited = editedText(text, before, fields)
  if (!edited && comments.length === 0) return { others: [] }
  const { after, isConflict, others } = edited ?? { after: before, isConflict: false, others: [] }
  const authors = [...new Set(fields.flatMap((field) => field.authors))]
  return {
    change: { id, path: text.path, language, before, after, isConflict, authors, comments },
    others: others.map((words) => noticeAt('twice', place, words, authors)),
  }
}
