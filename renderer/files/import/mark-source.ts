import type { CommuniqueProposal, Span } from '../../../core/exchange/communique/proposal'

/** What a stretch of the source was taken for; `aside` surrounds the text: a menu, an advert. */
export type PieceKind = 'text' | 'recommendation' | 'fact' | 'axis' | 'aside'

/** A stretch of a communiqué, as it is shown beside what was found in it. */
export interface SourcePiece {
  readonly start: number
  readonly text: string
  readonly kind: PieceKind
  /** The recommendation that was read from it. */
  readonly index?: number
  /** Its words in the text's second language. */
  readonly isTranslation?: true
}

/** Cuts a source at everything that was found in it and at what is aside; nothing of it is lost. */
export function markSource(proposal: CommuniqueProposal): readonly SourcePiece[] {
  const { source } = proposal
  const pieces: SourcePiece[] = []
  let at = 0
  const push = (end: number, mark: Omit<SourcePiece, 'start' | 'text'>): void => {
    if (end <= at) return
    pieces.push({ start: at, text: source.slice(at, end), ...mark })
    at = end
  }
  for (const { start, end, ...mark } of marksOf(proposal)) {
    push(start, { kind: 'text' })
    push(end, mark)
  }
  push(source.length, { kind: 'text' })
  return pieces
}

type Mark = Span & Omit<SourcePiece, 'start' | 'text'>

function marksOf({ recommendations, facts, axes, leftOver }: CommuniqueProposal): readonly Mark[] {
  const marks: readonly Mark[] = [
    ...recommendations.flatMap(({ start, end, translations }, index): Mark[] => [
      { start, end, kind: 'recommendation', index },
      ...translations.map((other): Mark => ({
        ...{ start: other.start, end: other.end },
        ...{ kind: 'recommendation', index, isTranslation: true },
      })),
    ]),
    ...Object.values(facts)
      .flat()
      .map(({ start, end }): Mark => ({ start, end, kind: 'fact' })),
    ...axes
      .flatMap((axis) => [axis, ...axis.translations])
      .map(({ start, end }): Mark => ({ start, end, kind: 'axis' })),
    ...leftOver
      .filter(({ kind }) => kind === 'page')
      .map(({ start, end }): Mark => ({ start, end, kind: 'aside' })),
  ]
  return marks.toSorted((one, other) => one.start - other.start)
}
