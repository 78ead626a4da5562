import { parseFieldBookmark } from '../../text/field-bookmark'
import type { Remark } from '../field-change'
import type { WordParagraph, WordRun } from './word-document'

/** A text of the record as it came back; the paragraphs it was broken into one by one. */
export interface ReadField {
  /** Stands for its place and language (`fieldHash`), or is the number of its paragraph where that is all that is left. */
  readonly field: string
  /** Stands for the words that were sent out; unknown where the bookmark is gone. */
  readonly words: string | undefined
  readonly paragraphs: readonly (readonly WordRun[])[]
  readonly authors: readonly string[]
  readonly comments: readonly Remark[]
}

/** A paragraph without a bookmark of ours. */
export interface PlainParagraph extends WordParagraph {
  /** The field that stands before it in the document. */
  readonly after: string | undefined
}

export interface ReadTexts {
  readonly fields: readonly ReadField[]
  readonly plain: readonly PlainParagraph[]
}

interface OpenField {
  readonly name: string
  readonly field: string
  readonly words: string
  readonly paragraphs: (readonly WordRun[])[]
  readonly authors: Set<string>
  readonly comments: Remark[]
}

/**
 * The texts of the record in a document, and all other paragraphs. A text is all that stands from its bookmark
 * to the next one in its paragraphs: what is typed at the end of a bookmark falls outside it, and two paragraphs
 * made one hold two texts. Tabs part it from its number before and its page after.
 */
export function readFields(paragraphs: readonly WordParagraph[]): ReadTexts {
  const fields: OpenField[] = []
  const plain: PlainParagraph[] = []
  let open: readonly OpenField[] = []
  for (const paragraph of paragraphs) {
    const { runs, endedAtStart, openAtEnd } = paragraph
    const going = open.findLast(({ name }) => !endedAtStart.includes(name))
    const marks = marksOf(paragraph)
    const [first] = marks
    if (!first && !going) plain.push({ ...paragraph, after: fields.at(-1)?.field })
    if (going) take(going, paragraph, { from: 0, to: first?.runsBefore ?? endOf(runs, 0) })
    const begun = marks.map(({ runsBefore, ...mark }, index) => {
      const own: OpenField = { ...mark, paragraphs: [], authors: new Set(), comments: [] }
      const from = index === 0 && !going ? startOf(runs, runsBefore) : runsBefore
      const to = marks[index + 1]?.runsBefore ?? endOf(runs, from)
      take(own, paragraph, { from, to }, index === 0 && !going)
      return own
    })
    fields.push(...begun)
    open = [...open, ...begun].filter(({ name }) => openAtEnd.includes(name))
  }
  return { fields: fields.map(asRead), plain }
}

const asRead = ({ field, words, paragraphs, authors, comments }: OpenField): ReadField => ({
  ...{ field, words, paragraphs, comments },
  authors: [...authors],
})

const marksOf = ({ bookmarks }: WordParagraph) =>
  bookmarks.flatMap(({ name, runsBefore }) => {
    const mark = parseFieldBookmark(name)
    return mark ? [{ ...mark, name, runsBefore }] : []
  })

/** Gives a field its part of a paragraph; the first one has the remarks before it as well. */
function take(
  field: OpenField,
  { runs, authors, comments }: WordParagraph,
  { from, to }: { readonly from: number; readonly to: number },
  isFirst = false,
): void {
  field.paragraphs.push(runs.slice(from, to))
  for (const author of authors) field.authors.add(author)
  const isLast = to >= endOf(runs, from)
  for (const { author, text, runsBefore } of comments) {
    const isOwn = (isFirst || runsBefore > from) && (isLast || runsBefore <= to)
    if (isOwn) field.comments.push({ author, text })
  }
}

/** Where a text begins: behind the tab after its number, or where its bookmark does. */
const startOf = (runs: readonly WordRun[], runsBefore: number): number =>
  runs.slice(0, runsBefore).findLastIndex(({ text }) => text.includes('\t')) + 1

const endOf = (runs: readonly WordRun[], from: number): number => {
  const end = runs.findIndex(({ text }, index) => index >= from && text.includes('\t'))
  return end === -1 ? runs.length : end
}

/** A paragraph whose bookmark went when all its words were typed anew. */
export const lostField = ({ id = '', runs, authors, comments }: PlainParagraph): ReadField => ({
  field: id,
  words: undefined,
  paragraphs: [runs.slice(0, endOf(runs, 0))],
  authors,
  comments: comments.map(({ author, text }) => ({ author, text })),
})
