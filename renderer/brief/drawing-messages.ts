/** What the thread that draws PDFs is asked. A file is known by a number of the asker's. */
export type DrawingRequest =
  | (Asked & { readonly kind: 'open'; readonly bytes: Uint8Array })
  | (Asked & { readonly kind: 'measure'; readonly page: number })
  | (Asked & { readonly kind: 'draw'; readonly page: number; readonly scale: number })
  | (Asked & { readonly kind: 'words'; readonly page: number })
  | { readonly kind: 'stop'; readonly id: number }
  | { readonly kind: 'close'; readonly file: number }

interface Asked {
  /** The answer bears the same. */
  readonly id: number
  readonly file: number
}

export type DrawingAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly reason: string }
