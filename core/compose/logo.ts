import { imageAspect } from '../brief/image-aspect'
import type { Figure } from '../brief/picture'
import { type Composition, passageIn } from './composition'
import { organiserName } from './organiser'

/** A logo is as wide as this at most, so that a banner leaves room for the names beside it. */
const widestMm = 40

/** The conference's first logo at a height; nothing where it has none. */
export function logoFigure(composition: Composition, heightMm: number): Figure | undefined {
  const [logo] = composition.conference.letterhead.logos
  const aspect = logo ? imageAspect(logo.data) : undefined
  if (!logo || aspect === undefined) return undefined
  return {
    kind: 'figure',
    picture: { kind: 'image', id: logo.id, aspect },
    widthMm: Math.min(heightMm / aspect, widestMm),
    alternative: passageIn(composition, (language) => [
      { text: logo.alternative[language]?.trim() || organiserName(composition, language) },
    ]),
  }
}
