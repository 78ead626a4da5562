import type { FoldedText } from './folded-text'
import type { ReadLanguage } from './grammars'
import type { FoundAction, FoundAxis, FoundRecommendations } from './read-recommendations'

export interface PairedAction extends FoundAction {
  readonly translation?: FoundAction
}
export interface PairedAxis extends FoundAxis {
  readonly translation?: FoundAxis
}
export interface PairedRecommendations {
  readonly axes: readonly PairedAxis[]
  readonly actions: readonly PairedAction[]
}

export function pairLanguages(
  _folded: FoldedText,
  found: FoundRecommendations,
  _main: ReadLanguage,
): PairedRecommendations {
  return found
}
