import { imageTypeOf } from './image-type'

/** The pictures of a package; the same bytes stand in it once. */
export class Media {
  private readonly paths = new Map<Uint8Array | string, string>()
  private readonly parts: [path: string, bytes: Uint8Array][] = []

  /** The path of a picture from `word/`; `key` tells pictures apart that are drawn anew each time. */
  pathOf(bytes: Uint8Array, key: string | Uint8Array = bytes): string {
    const known = this.paths.get(key)
    if (known !== undefined) return known
    const path = `media/image${this.parts.length + 1}.${imageTypeOf(bytes) ?? 'png'}`
    this.paths.set(key, path)
    this.parts.push([`word/${path}`, bytes])
    return path
  }

  /** Every picture with its path in the package. */
  files(): readonly (readonly [path: string, bytes: Uint8Array])[] {
    return this.parts
  }
}
