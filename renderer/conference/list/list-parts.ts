import { RecommendationEditorHead } from '../record/recommendation-editor-head'
import { RecommendationFacts } from '../record/recommendation-facts'
import { RecommendationMore } from '../record/recommendation-more'
import { RecommendationList } from './recommendation-list'

/** What comes right after the first rows: the list that takes their place, and the rest of a record that is open. */
export const listParts = {
  RecommendationList,
  RecommendationEditorHead,
  RecommendationFacts,
  RecommendationMore,
}
