/**
 * The figures of a text, with Western digits, as a set: translations may repeat a figure or move it.
 * Thousands are joined (`53 720`, `53,720` and `٥٣٬٧٢٠` are one figure); all else that parts digits parts
 * figures, so that decree 2-22-431 and decree 2.22.431, 2,5 and 2.5, are the same in both languages.
 */
export function numbersInText(text: string): ReadonlySet<string> {
  const western = text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  )
  const figures = western.match(thousands) ?? []
  return new Set(figures.map((figure) => figure.replace(/\D/g, '').replace(/^0+(?=\d)/, '')))
}

// Spaces of every width, comma, point, apostrophes and the Arabic thousands sign part thousands somewhere.
const thousands = /(?<!\d[.,'’])\d{1,3}(?:[ \u00A0\u2009\u202F,.'’\u066C]\d{3})+(?!\d)|\d+/g
