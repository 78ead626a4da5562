import { memo, useEffect, useRef } from 'react'
import { RecommendationEditorHead } from './recommendation-editor-head'
import { RecommendationFacts } from './recommendation-facts'
import { RecommendationMore } from './recommendation-more'
import { RecommendationTexts } from './recommendation-texts'
import './recommendation-editor.css'

interface RecommendationEditorProps {
  readonly id: string
  readonly number: string
}

/** A recommendation open in place. Its parts watch what they show: a key in one text draws that text. */
export const RecommendationEditor = memo(function RecommendationEditor(
  props: RecommendationEditorProps,
) {
  const { id, number } = props
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (element.current) bringHeadIntoView(element.current)
  }, [])
  return (
    <div className="record-editor" ref={element} data-recommendation={id}>
      <RecommendationEditorHead id={id} number={number} />
      <RecommendationTexts id={id} />
      <RecommendationFacts id={id} />
      <RecommendationMore id={id} />
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
