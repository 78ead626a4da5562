import type { Passage } from './passage'

/** A QR code or an image of the conference, with its alternative text. */
export interface Figure {
  readonly kind: 'figure'
  readonly picture: Picture
  readonly widthMm: number
  readonly alternative: Passage
}

export type Picture = ModulePicture | ImagePicture

/** A square matrix of dark and light modules (ISO/IEC 18004), row by row from the top. */
export interface ModulePicture {
  readonly kind: 'modules'
  readonly rows: readonly (readonly boolean[])[]
}

/** An image whose bytes are in the assets under `id`. */
export interface ImagePicture {
  readonly kind: 'image'
  readonly id: string
  /** Height divided by width. */
  readonly aspect: number
}
