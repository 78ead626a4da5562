import { mayHaveMarks, readMarkTokens } from './mark-tokens'
import { matchMarks } from './match-marks'

/** What in a marked text is printed as it was typed, although it looks like a mark. */
export interface MarkProblems {
  readonly unbalanced: number
  readonly refusedLinks: readonly string[]
}

/** Finds marks without a partner and links that are neither https nor mailto. */
export function findMarkProblems(text: string): MarkProblems {
  if (!mayHaveMarks(text)) return { unbalanced: 0, refusedLinks: [] }
  const { tokens, refusedLinks } = readMarkTokens(text)
  return { unbalanced: matchMarks(tokens).unbalanced, refusedLinks }
}
