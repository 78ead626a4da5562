import { useEffect, useState } from 'react'
import type { Problem } from '../../core/outcome'
import type { DrawnPreview } from '../../electron/ipc/desktop-api'
import { currentDocument, followDocument } from '../conference/document'
import { orderOf, type BriefWishes } from './current-order'
import { drawOrder } from './draw-order'

/** The last brief that could be drawn, and what stands in the way of a newer one. */
export interface Preview {
  readonly drawn?: DrawnPreview
  readonly problem?: Problem
  readonly isDrawing: boolean
}

/** A drawing as quick as this is asked for with every key: a newer key makes it give way. */
const quickMs = 600
/** Slower ones wait until the hand rests. */
const restMs = 250
/** The first drawing waits for the form, which is looked at first. */
const firstMs = 40
/** Somebody who types on and on sees pages as often as this; between them, only the newest are drawn. */
const followMs = 400

const waitMs = (lastMs: number | undefined): number =>
  lastMs === undefined ? firstMs : lastMs > quickMs ? restMs : 0

type Show = (change: (last: Preview) => Preview) => void

/** Asks for the PDF of a brief whenever the conference changes. Old pages stay until new ones are there. */
export function usePreview(wishes: BriefWishes | undefined): Preview {
  const [preview, setPreview] = useState<Preview>({ isDrawing: true })
  useEffect(() => (wishes ? followBrief(wishes, setPreview) : undefined), [wishes])
  return preview
}

/** How long the last drawing took, in whichever pane. */
let lastMs: number | undefined

/** Asks before the form is painted again: the drawing begins while React is still at work. */
function followBrief(wishes: BriefWishes, show: Show): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isFollowed = true
  let [latest, shownAt] = [0, 0]
  let conference = currentDocument().history.present

  const ask = async (): Promise<void> => {
    const number = ++latest
    show((last) => (last.isDrawing ? last : { ...last, isDrawing: true }))
    const asked = performance.now()
    const drawn = await drawOrder(orderOf(conference, wishes))
    const now = performance.now()
    const isLatest = isFollowed && number === latest
    if (drawn.ok) {
      lastMs = now - asked
      // One that a newer one overtook is still newer than what is shown.
      if (!isLatest && now - shownAt < followMs) return
      shownAt = now
      show((last) => ({ drawn: drawn.value, isDrawing: !isLatest && last.isDrawing }))
    } else if (isLatest) {
      show((last) => ({ ...last, problem: drawn.problem, isDrawing: false }))
    }
  }
  const askInTime = (): void => {
    clearTimeout(timer)
    const ms = waitMs(lastMs)
    if (ms === 0) void ask()
    else timer = setTimeout(() => void ask(), ms)
  }
  askInTime()
  const unfollow = followDocument(() => {
    const { present } = currentDocument().history
    if (present === conference) return
    conference = present
    askInTime()
  })
  return () => {
    isFollowed = false
    clearTimeout(timer)
    unfollow()
  }
}
