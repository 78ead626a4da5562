import { later, Nothing } from '../../ui/later'
import { FirstHead } from './first-head'

const ofList = async () => (await import('../list/list-parts')).listParts

/** What a record shows beside its texts; right after the start it comes with the list. */
export const RecommendationEditorHead = later(
  async () => (await ofList()).RecommendationEditorHead,
  FirstHead,
)
export const RecommendationFacts = later(async () => (await ofList()).RecommendationFacts, Nothing)
export const RecommendationMore = later(async () => (await ofList()).RecommendationMore, Nothing)
