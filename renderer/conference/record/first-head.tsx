import type { RecommendationEditorHeadProps } from './recommendation-editor-head'

/** The head of a record until what can be done with it is there: the texts below keep their place. */
export function FirstHead({ number }: RecommendationEditorHeadProps) {
  return (
    <div className="record-editor-head">
      <h3 className="record-editor-number">
        <bdi dir="ltr">{number}</bdi>
      </h3>
    </div>
  )
}
