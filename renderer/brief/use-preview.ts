import { useEffect, useState } from 'react'
import type { Problem } from '../../core/outcome'
import type { BriefOrder } from '../../electron/ipc/orders'
import { desktop } from '../desktop'

/** The last brief that could be drawn, and what stands in the way of a newer one. */
export interface Preview {
  readonly pdf?: Uint8Array
  readonly problem?: Problem
  readonly isDrawing: boolean
}

const quietMs = 120

/** Asks for the PDF of an order shortly after it last changed. Old pages stay until new ones are there. */
export function usePreview(order: BriefOrder | undefined): Preview {
  const [preview, setPreview] = useState<Preview>({ isDrawing: true })
  useEffect(() => {
    if (!order) return undefined
    let isLatest = true
    const timer = setTimeout(async () => {
      setPreview((last) => ({ ...last, isDrawing: true }))
      const pdf = await desktop.drawPreview(order)
      // A drawing that a newer one overtook is still newer than what is shown, so it is shown.
      if (pdf.ok) setPreview((last) => ({ pdf: pdf.value, isDrawing: !isLatest && last.isDrawing }))
      else if (isLatest) setPreview((last) => ({ ...last, problem: pdf.problem, isDrawing: false }))
    }, quietMs)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [order])
  return preview
}
