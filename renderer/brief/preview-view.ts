import type { DrawnPage } from '../../electron/ipc/desktop-api'
import { createStore, useStore } from '../ui/store'

/** `fit`: as wide as the pane; otherwise a share of the paper's size. */
export type Zoom = 'fit' | number

interface View {
  readonly zoom: Zoom
  /** The scale in use, as a share of the paper's size. */
  readonly share: number
  readonly page: number
  readonly count: number
}

/** Points are 1/72 inch, CSS pixels 1/96. */
const pixelsPerPoint = 96 / 72
const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3]
const store = createStore<View>({ zoom: 'fit', share: 1, page: 1, count: 0 })

export const useZoom = (): Zoom => useStore(store, (view) => view.zoom)
export const useView = (): View => useStore(store, (view) => view)

/** CSS pixels per point for a zoom in a pane of a width. */
export function scaleOf(zoom: Zoom, page: DrawnPage | undefined, width: number): number {
  const fit = page && width > 0 ? width / page.widthPt : pixelsPerPoint
  return zoom === 'fit' ? fit : zoom * pixelsPerPoint
}

/** For the status line, which stands outside the pane. */
export const noteScale = (scale: number): void =>
  store.set({ ...store.get(), share: scale / pixelsPerPoint })

export function setViewed(page: number, count: number): void {
  const view = store.get()
  if (view.page !== page || view.count !== count) store.set({ ...view, page, count })
}

export const fitWidth = (): void => store.set({ ...store.get(), zoom: 'fit' })

/** The next step from the scale in use. */
export function zoomBy(direction: -1 | 1): void {
  const { share } = store.get()
  const next =
    direction === 1
      ? steps.find((step) => step > share + 0.01)
      : steps.findLast((step) => step < share - 0.01)
  if (next !== undefined) store.set({ ...store.get(), zoom: next })
}

let turnTo: ((number: number) => void) | undefined

/** The pane that shows the pages turns them for others. Returns what ends that. */
export function registerPages(turn: (number: number) => void): () => void {
  turnTo = turn
  return () => {
    if (turnTo === turn) turnTo = undefined
  }
}

/** Brings a page to the top of the view. */
export const goToPage = (number: number): void => turnTo?.(number)
