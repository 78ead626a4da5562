import type { Binding } from './page-order'
import type { SheetSize } from './sheet'

export const impositions = ['booklet', 'two-up', 'flip'] as const
export type Imposition = (typeof impositions)[number]

/** What is to be printed, and how it is to be folded. */
export interface ImpositionOrder {
  /** Two for `flip`, one for the others. */
  readonly documents: readonly PdfFile[]
  readonly imposition: Imposition
  /** Of each document; where absent, the documents say it themselves. */
  readonly bindings: readonly Binding[]
  readonly sheet: SheetSize
  readonly hasMarks: boolean
}

export interface PdfFile {
  readonly name: string
  readonly bytes: Uint8Array
}
