import type { TextNode } from '../../layout/page-layout'
import type { Language } from '../../text/language'
import { Relations } from './relations'
import type { Writing } from './writing'

/** A note of the document, by the number its mark names. */
export interface Footnote {
  readonly id: number
  readonly note: TextNode
  /** Whether Word counts it; the mark of another stands as it is printed. */
  readonly isCounted: boolean
  /** The runs of the mark, for the note itself. */
  readonly mark: string
  /** What holds where the mark stands. */
  readonly writing: Writing
}

/** The footnotes of a document, and the links in them. */
export class Footnotes {
  readonly relations = new Relations()
  private readonly notes = new Map<TextNode, Footnote>()
  /** Whether the notes of a language are counted: the first of them says. */
  private readonly counted = new Map<Language, boolean>()
  private last = 0

  /**
   * Takes in a note. Word counts all notes of a document in one row. It counts those of the language that
   * begins with 1, and of languages that go on from there; the marks of others stand as they are printed.
   */
  add(words: string, note: TextNode, mark: string, writing: Writing): Footnote {
    const known = this.notes.get(note)
    if (known) return known
    const isCounted = this.isNext(words, note.language)
    const own = { id: this.notes.size + 1, note, isCounted, mark, writing }
    this.notes.set(note, own)
    return own
  }

  all(): readonly Footnote[] {
    return [...this.notes.values()]
  }

  private isNext(words: string, language: Language): boolean {
    const isNext = words === String(this.last + 1)
    const isCounted = this.counted.get(language) ?? isNext
    this.counted.set(language, isCounted)
    if (!isCounted || !isNext) return false
    this.last += 1
    return true
  }
}
