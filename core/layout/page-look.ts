/** How one printed page looks, said shortly. */
export interface PageLook {
  /** The same for pages that look and read the same, in whichever file they stand. */
  readonly key: string
  readonly widthPt: number
  readonly heightPt: number
}
