import { diffArrays } from 'diff'
import { tagOf, type Language } from '../../../core/text/language'

/** A stretch of a text that both versions share, or that only one of them has. */
export interface TextPiece {
  readonly text: string
  readonly differs: boolean
}

/** Two versions of a text, each cut where they part. */
export interface MarkedVersions {
  readonly before: readonly TextPiece[]
  readonly after: readonly TextPiece[]
}

/** So many words may differ before the whole text counts as another one. */
const mostEdits = 400

/**
 * Marks word by word what differs between two versions of a text. Each version stays whole and in its own order, so that
 * right-to-left text is never torn by the marks.
 */
export function markDifferences(before: string, after: string, language: Language): MarkedVersions {
  const differences = diffArrays(wordsOf(before, language), wordsOf(after, language), {
    maxEditLength: mostEdits,
  })
  // Undefined where the two have too little in common to look for it.
  if (!differences) {
    return { before: [{ text: before, differs: true }], after: [{ text: after, differs: true }] }
  }
  const pieces = differences.map(({ value, added, removed }) => ({
    ...{ text: value.join(''), added, removed },
  }))
  return {
    before: piecesOf(pieces.filter(({ added }) => !added)),
    after: piecesOf(pieces.filter(({ removed }) => !removed)),
  }
}

/** Making one takes longer than cutting a text with it. */
const segmenters = new Map<Language, Intl.Segmenter>()

function wordsOf(text: string, language: Language): string[] {
  const words =
    segmenters.get(language) ?? new Intl.Segmenter(tagOf(language), { granularity: 'word' })
  segmenters.set(language, words)
  return [...words.segment(text)].map(({ segment }) => segment)
}

interface Difference {
  readonly text: string
  readonly added: boolean
  readonly removed: boolean
}

/** Blanks between two changed words are changed with them: one mark, not two. */
function piecesOf(differences: readonly Difference[]): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  differences.forEach(({ text, added, removed }, index) => {
    const isBetween =
      !/\S/.test(text) && index > 0 && index < differences.length - 1 && pieces.at(-1)?.differs
    const differs = added || removed || isBetween === true
    const last = pieces.at(-1)
    if (last?.differs === differs) {
      pieces[pieces.length - 1] = { text: last.text + text, differs }
    } else pieces.push({ text, differs })
  })
  return pieces
}
