import { wordsHash } from '../../text/field-bookmark'
import type { Notice, NoticeKind } from '../edited-document'
import { plainWords } from './edited-text'
import type { PlainParagraph, ReadField } from './read-fields'
import type { RecordPlace, RecordPlaces } from './record-places'

/** Something to be said of a text of the record. */
export const noticeAt = (
  kind: NoticeKind,
  { id, text: { path }, language }: RecordPlace,
  text: string,
  authors: readonly string[] = [],
): Notice => ({ kind, place: { id, path, language }, text, authors, comments: [] })

/** Changed words or remarks for a text that the record no longer has. */
export function goneField({ words, paragraphs, authors, comments }: ReadField): Notice | undefined {
  const text = asRead(plainWords(paragraphs))
  if (wordsHash(text) === words && comments.length === 0) return undefined
  return { kind: 'gone', text, authors, comments }
}

/** A paragraph beside the texts of the record that was not sent out, or that has remarks. */
export function outsideNotice(
  { runs, after, isListed, authors, comments }: PlainParagraph,
  sent: ReadonlySet<string>,
  { fields }: RecordPlaces,
): Notice | undefined {
  const text = runs.map((run) => run.text).join('')
  // A document without a list of what was sent cannot say what is new in it.
  const isKnown =
    sent.size === 0 || isListed || text.split('\t').every((part) => isSent(part, sent))
  if (isKnown && comments.length === 0) return undefined
  const place = fields.get(after ?? '')
  return {
    kind: 'outside',
    ...(place ? { place: { id: place.id, path: place.text.path, language: place.language } } : {}),
    text: asRead(text),
    authors,
    comments: comments.map(({ author, text: words }) => ({ author, text: words })),
  }
}

/** As people read it: without marks that cannot be seen, and with one kind of space. */
const asRead = (text: string): string =>
  text
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\t\u00A0\u202F]/g, ' ')
    .trim()

/** A note begins with its mark, which is counted anew wherever it stands. */
const isSent = (text: string, sent: ReadonlySet<string>): boolean =>
  text.trim() === '' || sent.has(wordsHash(text)) || sent.has(wordsHash(text.replace(/^\S+\s/, '')))
