import { useEffect, useRef, useState } from 'react'
import type { Problem } from '../../core/outcome'
import type { DrawnPreview } from '../../electron/ipc/desktop-api'
import type { BriefOrder } from '../../electron/ipc/orders'
import { desktop } from '../desktop'

/** The last brief that could be drawn, and what stands in the way of a newer one. */
export interface Preview {
  readonly drawn?: DrawnPreview
  readonly problem?: Problem
  readonly isDrawing: boolean
}

/** A drawing as quick as this is asked for with every key: a newer key makes it give way. */
const quickMs = 300
/** Slower ones wait until the hand rests, because asking alone costs a long text a moment. */
const restMs = 250

/** The first drawing waits for the form, which is looked at first. */
const firstMs = 40

const waitMs = (lastMs: number | undefined): number =>
  lastMs === undefined ? firstMs : lastMs > quickMs ? restMs : 0

/** Asks for the PDF of an order shortly after it last changed. Old pages stay until new ones are there. */
export function usePreview(order: BriefOrder | undefined): Preview {
  const [preview, setPreview] = useState<Preview>({ isDrawing: true })
  const lastMs = useRef<number | undefined>(undefined)
  useEffect(() => {
    if (!order) return undefined
    let isLatest = true
    const timer = setTimeout(async () => {
      setPreview((last) => ({ ...last, isDrawing: true }))
      const asked = performance.now()
      const drawn = await desktop.drawPreview(order)
      // A drawing that a newer one overtook is still newer than what is shown, so it is shown.
      if (drawn.ok) {
        lastMs.current = performance.now() - asked
        setPreview((last) => ({ drawn: drawn.value, isDrawing: !isLatest && last.isDrawing }))
      } else if (isLatest) {
        setPreview((last) => ({ ...last, problem: drawn.problem, isDrawing: false }))
      }
    }, waitMs(lastMs.current))
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [order])
  return preview
}
