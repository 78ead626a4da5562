import type { CommuniqueProposal } from '../../core/exchange/communique/proposal'

/** A stretch of a communiqué, as it is shown beside what was found in it. */
export interface SourcePiece {
  readonly start: number
  readonly text: string
  /** The recommendation that was read from it. */
  readonly index?: number
  /** It surrounds the text: a menu, an advert. */
  readonly isAside: boolean
}

/** Cuts a source at its recommendations and at what is aside; nothing of it is lost. */
export function markSource({
  source,
  recommendations,
  leftOver,
}: CommuniqueProposal): readonly SourcePiece[] {
  const marked = [
    ...recommendations.map(({ start, end }, index) => ({ start, end, index, isAside: false })),
    ...leftOver
      .filter(({ kind }) => kind === 'page')
      .map(({ start, end }) => ({ start, end, index: undefined, isAside: true })),
  ].toSorted((one, other) => one.start - other.start)
  const pieces: SourcePiece[] = []
  let at = 0
  const push = (end: number, index: number | undefined, isAside: boolean): void => {
    if (end <= at) return
    const text = source.slice(at, end)
    pieces.push({ start: at, text, isAside, ...(index === undefined ? {} : { index }) })
    at = end
  }
  for (const { start, end, index, isAside } of marked) {
    push(start, undefined, false)
    push(end, index, isAside)
  }
  push(source.length, undefined, false)
  return pieces
}
