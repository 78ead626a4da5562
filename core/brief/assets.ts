/** The bytes a writer needs, read beforehand so that writers never touch a disk. */
export interface Assets {
  /** Whole TTF files by `fontKey`. */
  readonly fonts: ReadonlyMap<string, Uint8Array>
  /** PNG or JPEG bytes by image id. */
  readonly images: ReadonlyMap<string, Uint8Array>
}
