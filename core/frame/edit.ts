/** A stretch of XML and what comes in its place. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly xml: string
}
