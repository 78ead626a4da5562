/** The part of the package that tests use; it has no types of its own. */
declare module 'pngjs' {
  interface Picture {
    readonly width: number
    readonly height: number
    readonly data: Uint8Array
  }
  export const PNG: { readonly sync: { readonly read: (file: Uint8Array) => Picture } }
}
