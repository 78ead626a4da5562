import { plainTextOf } from '../../brief/parse-marks'
import type { Run } from '../../brief/run'
import { writeMarks } from '../../brief/write-marks'
import type { ConferenceText } from '../../model/texts'
import { wordsHash } from '../../text/field-bookmark'
import type { ReadField } from './read-fields'
import type { WordRun } from './word-document'

/** A text of the record with all that came back in the place of what was sent out. */
export interface EditedText {
  readonly after: string
  /** It has been changed in the record, too, since the document went out. */
  readonly isConflict: boolean
  /** What else came for a part that had been changed in another place already. */
  readonly others: readonly string[]
}

/** The changed parts of a text put into it; nothing where none has changed. */
export function editedText(
  { isPassage }: ConferenceText,
  before: string,
  fields: readonly ReadField[],
): EditedText | undefined {
  const edited = fields.filter((field) => isEdited(field, before))
  if (edited.length === 0) return undefined
  const wordsOf = (field: ReadField): string => typedWords(field, before, isPassage)
  const pieces = before.split(/(\n\s*\n)/)
  const changed = new Map<number, string>()
  const others: string[] = []
  for (const field of edited) {
    const sent = sentPiece(field, pieces)
    // The record has been written anew: what came is shown whole beside it.
    if (sent === -1) return { after: wholeOf(fields, wordsOf), isConflict: isTold(before), others }
    const words = wordsOf(field)
    const known = changed.get(sent)
    if (known === undefined) changed.set(sent, words)
    else if (known !== words) others.push(words)
  }
  const after = pieces.map((piece, index) => changed.get(index) ?? piece).join('')
  return { after: trimmed(after), isConflict: false, others }
}

const isTold = (text: string): boolean => text.trim() !== ''
const holdsWords = (runs: readonly WordRun[]): boolean => runs.some(({ text }) => isTold(text))

/** Where the bookmark is gone the number of the paragraph is left, and only the first has it. */
const sentPiece = ({ words }: ReadField, pieces: readonly string[]): number =>
  words === undefined ? 0 : pieces.findIndex((piece) => wordsHash(plainTextOf(piece)) === words)

/** A text as it stands in the document, each of its parts once. */
function wholeOf(fields: readonly ReadField[], wordsOf: (field: ReadField) => string): string {
  const parts = new Map(fields.map((field) => [field.words, field]))
  return trimmed([...parts.values()].map(wordsOf).join('\n\n'))
}

/** No paragraphs are left of what was struck out. */
const trimmed = (text: string): string => text.replace(/\n\s*\n(?:\s*\n)+/g, '\n\n').trim()

/** Whether the words differ from those that were sent out and from those of the record. */
export function isEdited({ words, paragraphs }: ReadField, before: string): boolean {
  const came = wordsHash(plainWords(paragraphs))
  // The same words in more paragraphs than one are another text.
  if (came === words) return paragraphs.filter(holdsWords).length > 1
  return !piecesOf(before).some((piece) => wordsHash(plainTextOf(piece)) === came)
}

export const plainWords = (paragraphs: ReadField['paragraphs']): string =>
  paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join('\n\n')

/** A long text is printed as one paragraph after another, each by itself. */
export const piecesOf = (text: string): readonly string[] => [text, ...text.split(/\n\s*\n/)]

function typedWords({ paragraphs }: ReadField, before: string, isPassage: boolean): string {
  const came = isPassage
    ? paragraphs
        .map((runs) => writeMarks(runs.map((run) => asRun(run, before))).trim())
        .join('\n\n')
    : plainWords(paragraphs).replace(/\s+/g, ' ')
  return asTyped(came, before).trim()
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
