import { parseFieldBookmark } from '../../text/field-bookmark'
import type { WordComment, WordParagraph, WordRun } from './word-document'

/** A text of the record as it came back; the paragraphs it was broken into one by one. */
export interface ReadField {
  /** Stands for its place and language (`fieldHash`), or is the number of its paragraph where that is all that is left. */
  readonly field: string
  /** Stands for the words that were sent out; unknown where the bookmark is gone. */
  readonly words: string | undefined
  readonly paragraphs: readonly (readonly WordRun[])[]
  readonly authors: readonly string[]
  readonly comments: readonly WordComment[]
}

/**
 * The texts of the record in a document. A text is all that stands in the paragraphs of its bookmark: what is
 * typed at the end of a bookmark falls outside it. Tabs part it from its number before and its page after.
 */
export function readFields(paragraphs: readonly WordParagraph[]): readonly ReadField[] {
  return paragraphs.flatMap((paragraph, index) => {
    const marks = paragraph.bookmarks.flatMap(({ name, runsBefore }) => {
      const mark = parseFieldBookmark(name)
      return mark ? [{ ...mark, name, runsBefore }] : []
    })
    const [mark] = marks
    if (!mark) return lostField(paragraph)
    const following = paragraphs.slice(index)
    const last = following.findIndex(({ openAtEnd }) => !openAtEnd.includes(mark.name))
    const own = following.slice(0, Math.max(0, last) + 1)
    return [
      {
        field: mark.field,
        words: mark.words,
        paragraphs: own.map(({ runs }, place) =>
          withoutMarker(runs, place === 0 ? mark.runsBefore : 0),
        ),
        authors: [...new Set(own.flatMap(({ authors }) => authors))],
        comments: own.flatMap(({ comments }) => comments),
      },
    ]
  })
}

/** A paragraph whose bookmark went when all its words were typed anew. */
function lostField({ id, runs, authors, comments }: WordParagraph): readonly ReadField[] {
  if (id === undefined) return []
  const paragraphs = [withoutMarker(runs, 0)]
  return [{ field: id, words: undefined, paragraphs, authors, comments }]
}

function withoutMarker(runs: readonly WordRun[], runsBefore: number): readonly WordRun[] {
  const tab = runs.slice(0, runsBefore).findLastIndex(({ text }) => text.includes('\t'))
  const end = runs.findIndex(({ text }, index) => index > tab && text.includes('\t'))
  return runs.slice(tab + 1, end === -1 ? undefined : end)
}
