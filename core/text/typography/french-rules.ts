import { digit, narrowNoBreakSpace, noBreakSpace, space } from './characters'
import { replacing, where, type Rule } from './edit'

const pattern = (source: string): RegExp => new RegExp(source, 'gu')

/** The spaces of French punctuation (Imprimerie nationale): thin before `; ! ?`, full before the colon. */
export const frenchRules: readonly Rule[] = [
  where(/«/, replacing(pattern(`(?<=«)${space}*(?=\\S)`), narrowNoBreakSpace, 'left')),
  where(/»/, replacing(pattern(`(?<=[^\\s«])${space}*(?=»)`), narrowNoBreakSpace)),
  where(/[;!?]/, replacing(pattern(`(?<=[^\\s(\\[«“‘;!?])${space}*(?=[;!?])`), narrowNoBreakSpace)),
  where(/[%‰€]/, replacing(pattern(`(?<=${digit})${space}*(?=[%‰€])`), narrowNoBreakSpace)),
  // A colon with nothing after it may be part of a ratio or a path: it keeps what its author gave it.
  where(/:/, replacing(pattern(`(?<=[^\\s(\\[«:])${space}*(?=:(?:[\\s»)\\]]|$))`), noBreakSpace)),
  where(/:/, replacing(pattern(`(?<=[^\\s(\\[«:])${space}+(?=:)`), noBreakSpace)),
  where(/[°º]/, replacing(pattern(`(?<=[nN][°º])${space}+(?=${digit})`), noBreakSpace)),
]
