import { propertyOf, withProperty } from './property-order'

/** Takes the faces of the letterhead instead of the brief's. */
export type AdaptFonts = (xml: string) => string

/**
 * Text takes its faces from the letterhead's plain text, so it says none of its own. Only words that are not
 * in the script of their paragraph do: those in Latin letters the letterhead's Latin face, others their own.
 */
export function fontsOf(frameStyles: string, briefTheme: string): AdaptFonts {
  const latin = /<a:latin typeface="([^"]*)"/.exec(briefTheme)?.[1] ?? ''
  const own = latinFaceOf(frameStyles)
  return (xml) =>
    xml.replace(/<w:rFonts ([^>]*)\/>/g, (fonts, attributes: string) => {
      const face = (use: string): string | undefined =>
        new RegExp(`w:${use}="([^"]*)"`).exec(attributes)?.[1]
      const isForeign = face('cs') === face('ascii')
      if (!isForeign) return ''
      if (face('ascii') !== latin) return fonts
      return own === undefined
        ? '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorHAnsi"/>'
        : `<w:rFonts w:ascii="${own}" w:hAnsi="${own}" w:cs="${own}"/>`
    })
}

/**
 * The face of Arabic words on a letterhead that names none: ours; or, where it has such words, the one Word has
 * been showing them in.
 */
export function arabicFaceFor(stories: readonly string[], briefTheme: string): string {
  const ours = /<a:cs typeface="([^"]*)"/.exec(briefTheme)?.[1]
  const hasOwn = stories.some((story) => /[\u0600-\u06FF]/.test(story))
  return hasOwn || ours === undefined ? 'Times New Roman' : ours
}

/** The styles with a face for Arabic words, where plain text has none: all others stand on it. */
export function withArabicFace(styles: string, face: string): string {
  if (plainLooks(styles).some((look) => /<w:rFonts [^>]*w:cs(?:theme)?="/.test(look))) return styles
  const fonts = `<w:rFonts w:cs="${face}"/>`
  const defaults = defaultsIn.exec(styles)?.[0]
  if (defaults === undefined) {
    return styles
      .replace('<w:docDefaults/>', '')
      .replace(
        /<w:styles[^>]*>/,
        (root) =>
          `${root}<w:docDefaults><w:rPrDefault><w:rPr>${fonts}</w:rPr></w:rPrDefault></w:docDefaults>`,
      )
  }
  const look = /<w:rPr>.*?<\/w:rPr>|<w:rPr\/>/s.exec(defaults)?.[0]
  const known = propertyOf(look ?? '', 'rFonts')
  const named = known?.replace('<w:rFonts', `<w:rFonts w:cs="${face}"`) ?? fonts
  const own = withProperty('rPr', look ?? '', 'rFonts', named)
  return styles.replace(
    defaults,
    look === undefined
      ? defaults
          .replace(/<w:rPrDefault(?:\/>|>\s*<\/w:rPrDefault>)/, '')
          .replace('<w:docDefaults>', `<w:docDefaults><w:rPrDefault>${own}</w:rPrDefault>`)
      : defaults.replace(look, own),
  )
}

const defaultsIn = /<w:docDefaults>.*?<\/w:docDefaults>/s

/** What plain text looks like in a letterhead, the nearest first. */
function plainLooks(styles: string): readonly string[] {
  const plain =
    /<w:style [^>]*w:default="1"[^>]*w:type="paragraph".*?<\/w:style>|<w:style [^>]*w:type="paragraph"[^>]*w:default="1".*?<\/w:style>/s
  return [plain.exec(styles)?.[0] ?? '', defaultsIn.exec(styles)?.[0] ?? '']
}

/** The face of the letterhead's plain text, where it names one. */
function latinFaceOf(styles: string): string | undefined {
  for (const source of plainLooks(styles)) {
    const fonts = /<w:rFonts [^>]*>/.exec(source)?.[0]
    if (fonts === undefined || fonts.includes('w:asciiTheme=')) continue
    const face = /w:ascii="([^"]*)"/.exec(fonts)?.[1]
    if (face !== undefined) return face
  }
  return undefined
}
