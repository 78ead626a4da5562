import type { CommuniqueProposal, Quote, Span } from '../../../core/exchange/communique/proposal'

/** So many lines are offered; a text with more is not a communiqué. */
const mostLines = 500

/** What was not taken for anything, line by line where there are three words or more, to be looked through for what was missed. */
export function leftOverLines({
  source,
  leftOver,
}: CommuniqueProposal): readonly (Span & Pick<Quote, 'text'>)[] {
  return leftOver
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ start, end }) =>
      [...source.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ 0: text, index }) => ({
        ...{ start: start + index, end: start + index + text.length, text: text.trim() },
      })),
    )
    .filter(({ text }) => /\p{L}+\P{L}+\p{L}+\P{L}+\p{L}/u.test(text))
    .slice(0, mostLines)
}
