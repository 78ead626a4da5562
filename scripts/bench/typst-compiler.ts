/** Typst in process, as far as the timings use it. */
interface TypstCompiler {
  evictCache(maximumAge: number): void
  pdf(
    source: { readonly mainFileContent: string },
    options: { readonly pdfTags: boolean; readonly pdfStandard: string },
  ): Uint8Array
}
interface TypstPackage {
  readonly NodeCompiler: {
    create(options: {
      readonly fontArgs: readonly { readonly fontBlobs: readonly Uint8Array[] }[]
    }): TypstCompiler
  }
}

/** Not every platform has it, so it is installed by `npm run bench` alone and found by name here. */
const packageName = '@myriaddreamin/typst-ts-node-compiler'

// The package's own types are absent where it is not installed; what is used of it is written above.
export const { NodeCompiler } = (await import(packageName)) as TypstPackage
