/** The types for this package describe its entry for a language only, which Node's modules cannot import. */
declare module 'hyphen' {
  /** Made by the package from TeX's patterns. */
  export type Patterns = readonly unknown[]
  export default function createHyphenator(
    patterns: Patterns,
    options: {
      readonly hyphenChar: string
      readonly minWordLength: number
      readonly html: boolean
    },
  ): (text: string) => string
}
declare module 'hyphen/patterns/*.js' {
  import type { Patterns } from 'hyphen'
  const patterns: Patterns
  export default patterns
}
