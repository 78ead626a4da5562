import { useEffect, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { BriefMeasures } from '../../core/brief/brief-measures'
import type { Problem } from '../../core/outcome'
import type { DrawnPage } from '../../electron/ipc/desktop-api'
import { currentDocument, followDocument } from '../conference/document'
import { orderOf, type BriefWishes } from './current-order'
import { drawOrder } from './draw-order'
import { readPages, type ReadPages } from './read-pages'

/** The pages of the last brief that could be drawn, and what stands in the way of a newer one. */
export interface Preview {
  readonly pages: readonly DrawnPage[]
  readonly measures?: BriefMeasures | undefined
  readonly problem?: Problem
  readonly isDrawing: boolean
}

/** A drawing as quick as this is asked for with every key: a newer key makes it give way. */
const quickMs = 600
/** Slower ones wait until the hand rests. */
const restMs = 250
/** The first drawing waits for the form, which is looked at first. */
const firstMs = 40
/** Somebody who types on and on sees pages as often as this; between them, only the newest are shown. */
const followMs = 400

/** How long the last drawing took. */
let lastMs: number | undefined
const waitMs = (): number => (lastMs === undefined ? firstMs : lastMs > quickMs ? restMs : 0)

const nothing: Preview = { pages: [], isDrawing: true }

/** The preview, and the file that its pages are drawn from. */
export interface FollowedPreview extends Preview {
  readonly file: RefObject<ReadPages | undefined>
}

/** Asks for the PDF of a brief whenever the conference changes. Old pages stay until new ones are there. */
export function usePreview(wishes: BriefWishes | undefined): FollowedPreview {
  const [preview, setPreview] = useState(nothing)
  const file = useRef<ReadPages>(undefined)
  useEffect(() => (wishes ? followBrief(wishes, file, setPreview) : undefined), [wishes])
  useEffect(() => () => file.current?.close(), [])
  return { ...preview, file }
}

/** Asks before the form is painted again: the drawing begins while React is still at work. */
function followBrief(
  wishes: BriefWishes,
  file: RefObject<ReadPages | undefined>,
  show: (change: (last: Preview) => Preview) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isFollowed = true
  let [latest, shownAt] = [0, 0]
  let conference = currentDocument().history.present

  const ask = async (): Promise<void> => {
    const number = ++latest
    // One that a newer one overtook is still newer than what is shown, unless that is quite fresh.
    const isWanted = (): boolean =>
      isFollowed && (number === latest || performance.now() - shownAt > followMs)
    show((last) => (last.isDrawing ? last : { ...last, isDrawing: true }))
    const asked = performance.now()
    const drawn = await drawOrder(orderOf(conference, wishes))
    if (!isWanted()) return
    if (!drawn.ok) {
      const { problem } = drawn
      if (number === latest) show((last) => ({ ...last, problem, isDrawing: false }))
      return
    }
    lastMs = performance.now() - asked
    const read = await readPages(drawn.value, file.current?.pages)
    if (!isWanted()) return read.close()
    const { measures } = drawn.value
    shownAt = performance.now()
    file.current?.close()
    file.current = read
    // At once: whatever else React has to do may wait for the drawing of these pages to begin.
    flushSync(() => show(() => ({ pages: read.pages, measures, isDrawing: number !== latest })))
  }
  const askInTime = (): void => {
    clearTimeout(timer)
    const ms = waitMs()
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
