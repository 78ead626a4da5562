/** Word measures lengths in twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20)

/** …font sizes in half points… */
export const halfPoints = (points: number): number => Math.round(points * 2)

/** …borders in eighths of a point, between a hairline and six points… */
export const borderEighths = (points: number): number =>
  Math.min(48, Math.max(2, Math.round(points * 8)))

/** …and `docx` pictures in pixels of 96 to the inch. */
export const pixels = (points: number): number => (points * 96) / 72

/** A colour as Word writes it, without its `#`. */
export const hex = (colour: string): string => colour.replace('#', '').toUpperCase()
