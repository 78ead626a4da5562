import type { Outcome } from '../../core/outcome'
import type { DrawnPreview, ExportProgress, ExportReport } from './desktop-api'
import type { ExchangeOrder } from './exchange-orders'
import type { ExportOrder, PreviewOrder } from './orders'

/** What main asks of the process that makes documents. */
export type WorkerRequest =
  | { readonly kind: 'preview'; readonly id: number; readonly order: PreviewOrder }
  /** A newer preview waits: the running one may end between two steps. */
  | { readonly kind: 'give-way'; readonly id: number }
  | {
      readonly kind: 'export'
      readonly id: number
      readonly order: ExportOrder
      readonly folder: string
      /** The path of the letterhead. */
      readonly frame: string | undefined
    }
  | { readonly kind: 'draw-template'; readonly id: number; readonly templateId: string }
  | { readonly kind: 'exchange'; readonly id: number; readonly order: ExchangeOrder }
  /** Ends the running export after the file in hand. */
  | { readonly kind: 'stop' }

/** What that process answers. */
export type WorkerAnswer =
  | { readonly kind: 'drawn'; readonly id: number; readonly preview: Outcome<DrawnPreview> }
  | { readonly kind: 'template-drawn'; readonly id: number; readonly pdf: Outcome<Uint8Array> }
  | { readonly kind: 'exchange'; readonly id: number; readonly bytes: Outcome<Uint8Array> }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: ExportProgress }
  | { readonly kind: 'exported'; readonly id: number; readonly report: ExportReport }
