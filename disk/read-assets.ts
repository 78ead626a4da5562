import type { Assets } from '../core/brief/assets'
import { fallbackFaces, fontFacesOf } from '../core/brief/font-face'
import type { Theme } from '../core/brief/theme'
import type { Conference } from '../core/model/conference'
import { succeed, type Outcome } from '../core/outcome'
import { readFonts } from './read-fonts'
import { readImages } from './read-images'

/** Every font file a theme can ask for, and the conference's own images: what a writer needs. */
export async function readAssets(theme: Theme, conference: Conference): Promise<Outcome<Assets>> {
  const fonts = await readFonts([...fontFacesOf(theme), ...Object.values(fallbackFaces)])
  if (!fonts.ok) return fonts
  const images = readImages(conference)
  return images.ok ? succeed({ fonts: fonts.value, images: images.value }) : images
}
