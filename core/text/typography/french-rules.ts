import { digit, narrowNoBreakSpace, noBreakSpace, space } from './characters'
import { replacing, type Rule } from './edit'

const pattern = (source: string): RegExp => new RegExp(source, 'gu')

/** The spaces of French punctuation (Imprimerie nationale): thin before `; ! ?`, full before the colon. */
export const frenchRules: readonly Rule[] = [
  replacing(pattern(`(?<=«)${space}*(?=\\S)`), narrowNoBreakSpace, 'left'),
  replacing(pattern(`(?<=[^\\s«])${space}*(?=»)`), narrowNoBreakSpace),
  replacing(pattern(`(?<=[^\\s(\\[«“‘;!?])${space}*(?=[;!?])`), narrowNoBreakSpace),
  replacing(pattern(`(?<=${digit})${space}*(?=[%‰€])`), narrowNoBreakSpace),
  // A colon with nothing after it may be part of a ratio or a path: it keeps what its author gave it.
  replacing(pattern(`(?<=[^\\s(\\[«:])${space}*(?=:(?:[\\s»)\\]]|$))`), noBreakSpace),
  replacing(pattern(`(?<=[^\\s(\\[«:])${space}+(?=:)`), noBreakSpace),
  replacing(pattern(`(?<=[nN][°º])${space}+(?=${digit})`), noBreakSpace),
]
