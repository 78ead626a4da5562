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

/** The face of the letterhead's plain text, where it names one. */
function latinFaceOf(styles: string): string | undefined {
  const plain =
    /<w:style [^>]*w:default="1"[^>]*w:type="paragraph".*?<\/w:style>|<w:style [^>]*w:type="paragraph"[^>]*w:default="1".*?<\/w:style>/s
  const sources = [
    plain.exec(styles)?.[0],
    /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0],
  ]
  for (const source of sources) {
    const fonts = /<w:rFonts [^>]*>/.exec(source ?? '')?.[0]
    if (fonts === undefined || fonts.includes('w:asciiTheme=')) continue
    const face = /w:ascii="([^"]*)"/.exec(fonts)?.[1]
    if (face !== undefined) return face
  }
  return undefined
}
