/** Points in so many millimetres. */
export const ptOfMm = (mm: number): number => (mm * 72) / 25.4
