import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { changeSettings, useSettings } from '../settings'
import { useInterfaceDirection } from '../words/interface-language'
import './preview-splitter.css'

const narrowest = 340
const widest = 720
const stepPx = 16

interface PreviewSplitterProps {
  /** Shows a width while the line is being drawn along. */
  readonly onDrag: (width: number) => void
}

/** The line between form and preview: drawn along, or moved the way the arrow keys point. */
export function PreviewSplitter({ onDrag }: PreviewSplitterProps) {
  const { t } = useTranslation()
  const { previewWidth } = useSettings()
  const isRightToLeft = useInterfaceDirection() === 'rtl'
  const dragged = useRef<number | undefined>(undefined)

  const onPointerMove = (event: PointerEvent): void => {
    if (dragged.current === undefined) return
    dragged.current = limited(isRightToLeft ? event.clientX : window.innerWidth - event.clientX)
    onDrag(dragged.current)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const towardsRight = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (towardsRight === undefined) return
    event.preventDefault()
    const wider = isRightToLeft ? towardsRight : -towardsRight
    const width = limited(previewWidth + wider * stepPx)
    onDrag(width)
    changeSettings({ previewWidth: width })
  }
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('preview.width')}
      aria-valuenow={previewWidth}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        dragged.current = previewWidth
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        if (dragged.current !== undefined) changeSettings({ previewWidth: dragged.current })
        dragged.current = undefined
      }}
      onKeyDown={onKeyDown}
    />
  )
}

const limited = (width: number): number =>
  Math.round(Math.min(Math.max(width, narrowest), widest, window.innerWidth - 680))
