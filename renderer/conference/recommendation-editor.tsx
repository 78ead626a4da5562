import { memo, useEffect, useRef } from 'react'
import type { Body } from '../../core/model/body'
import type { Recommendation } from '../../core/model/recommendation'
import type { Language } from '../../core/text/language'
import { change } from './document'
import { RecommendationEditorHead } from './recommendation-editor-head'
import { editRecommendation } from './recommendation-edits'
import { RecommendationFacts } from './recommendation-facts'
import { RecommendationTexts } from './recommendation-texts'
import './recommendation-editor.css'

interface RecommendationEditorProps {
  readonly recommendation: Recommendation
  readonly number: string
  readonly bodies: readonly Body[]
  /** In the order of the columns. */
  readonly languages: readonly Language[]
  /** The language the others are translated from. */
  readonly original: Language | undefined
}

/** Changes fields of the open recommendation; the key joins typing in one field into one step. */
export type EditRecommendation = (changes: Partial<Recommendation>, key?: string) => void

/** A recommendation open in place. */
export const RecommendationEditor = memo(function RecommendationEditor(
  props: RecommendationEditorProps,
) {
  const { recommendation, number, bodies, languages, original } = props
  const { id } = recommendation
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (element.current) bringHeadIntoView(element.current)
  }, [])

  const edit: EditRecommendation = (changes, key) =>
    change(
      key === undefined ? 'edit-recommendation' : 'edit-text',
      (conference) => editRecommendation(conference, id, changes),
      key && `recommendations/${id}/${key}`,
    )
  return (
    <div className="record-editor" ref={element} data-recommendation={id}>
      <RecommendationEditorHead recommendation={recommendation} number={number} edit={edit} />
      <RecommendationTexts
        recommendation={recommendation}
        languages={languages}
        original={original}
        edit={edit}
      />
      <RecommendationFacts
        recommendation={recommendation}
        languages={languages}
        bodies={bodies}
        edit={edit}
      />
    </div>
  )
})

/** A record that does not fit below its place goes to the top, so that its head stays in sight. */
function bringHeadIntoView(editor: HTMLElement): void {
  const pane = editor.closest('.pane-scroll')
  if (!pane) return
  const fits = editor.getBoundingClientRect().bottom <= pane.getBoundingClientRect().bottom
  editor.scrollIntoView({ block: fits ? 'nearest' : 'start' })
}
