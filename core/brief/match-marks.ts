import { linkPlaceholder, markEdgesOf, type Mark } from './mark-edges'
import type { MarkToken } from './mark-tokens'

/** Which tokens are marks in earnest, by index; the others are printed as they were typed. */
export interface MatchedMarks {
  readonly matched: ReadonlySet<number>
  /** Marks that could have opened or closed something, and found no partner. */
  readonly unbalanced: number
}

/** Pairs the marks of a text: those within a link's words, and those around the links. */
export function matchMarks(tokens: readonly MarkToken[]): MatchedMarks {
  const around: Piece[] = []
  let within: Piece[] | undefined
  const pairings: Pairing[] = []
  tokens.forEach((token, index) => {
    if (token.kind === 'link-start') {
      around.push({ text: linkPlaceholder })
      within = []
    } else if (token.kind === 'link-end') {
      pairings.push(pair(within ?? []))
      within = undefined
    } else {
      const target = within ?? around
      target.push(token.kind === 'text' ? { text: token.text } : { mark: token.mark, index })
    }
  })
  pairings.push(pair(around))
  return {
    matched: new Set(pairings.flatMap((pairing) => pairing.matched)),
    unbalanced: pairings.reduce((sum, pairing) => sum + pairing.unbalanced, 0),
  }
}

type Piece = { readonly text: string } | { readonly mark: Mark; readonly index: number }
interface Pairing {
  readonly matched: readonly number[]
  readonly unbalanced: number
}

/** Bold and italic are paired apart, so they may overlap. The latest mark that can open is the one that does. */
function pair(pieces: readonly Piece[]): Pairing {
  const text = pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')
  const edges = markEdgesOf(text)
  const open: Partial<Record<Mark, { readonly index: number; readonly position: number }>> = {}
  const matched: number[] = []
  let possible = 0
  let position = 0
  for (const piece of pieces) {
    if ('text' in piece) {
      position += piece.text.length
      continue
    }
    const { mark, index } = piece
    const opener = open[mark]
    const canOpen = edges.canOpen(mark, position)
    const canClose = edges.canClose(mark, position)
    if (canOpen || canClose) possible += 1
    if (opener && opener.position < position && canClose) {
      matched.push(opener.index, index)
      open[mark] = undefined
    } else if (canOpen) {
      open[mark] = { index, position }
    }
  }
  return { matched, unbalanced: possible - matched.length }
}
