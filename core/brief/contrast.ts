/** Red, green and blue from 0 to 255. */
type Colour = readonly [number, number, number]

const parse = (hex: string): Colour => {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

const format = (colour: Colour): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase()

/** A colour with a share of another in it. */
export function mix(one: string, other: string, share: number): string {
  const [r, g, b] = parse(one)
  const [r2, g2, b2] = parse(other)
  const part = (a: number, c: number): number => a + (c - a) * share
  return format([part(r, r2), part(g, g2), part(b, b2)])
}

/** How bright a colour is to the eye, as WCAG reckons it. */
function luminance(hex: string): number {
  const [r, g, b] = parse(hex).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

/** The contrast of two colours by WCAG 2: 4.5 is enough for text, 7 for every text. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
