import { imageAspect } from '../brief/image-aspect'
import type { Figure } from '../brief/picture'
import type { Conference } from '../model/conference'
import { type Composition, passageIn } from './composition'
import { organiserName } from './organiser'

/** A logo is as wide as this at most, so that a banner leaves room for the names beside it. */
const widestMm = 40
/** In a row of logos this is left for them together, and between each two of them. */
const rowMm = { A4: 168, A5: 112, Letter: 172 } as const
const betweenMm = 8

/** The emblem of a document, or a row of them where its conference has several. */
export interface Logos {
  readonly logo?: Figure
  readonly logos?: readonly Figure[]
}

/** The conference's one logo at a height, or all of them in a row; nothing where it has none. */
export function logosOf(composition: Composition, heightMm: number): Logos {
  const { conference, options, template } = composition
  const all = conference.letterhead.logos.flatMap((logo) => {
    const aspect = imageAspect(logo.data)
    return aspect === undefined ? [] : [{ logo, aspect }]
  })
  const [only] = all
  if (!only) return {}
  if (all.length === 1) {
    const widthMm = Math.min(heightMm / only.aspect, widestMm)
    return { logo: figureOf(composition, only.logo, only.aspect, widthMm) }
  }
  const roomMm = rowMm[options.paper ?? template.page] / all.length - betweenMm
  return {
    // Logos of one area look of one size: a banner is lower than a seal, and wider.
    logos: all.map(({ logo, aspect }) =>
      figureOf(
        composition,
        logo,
        aspect,
        Math.min(heightMm / Math.sqrt(aspect), widestMm, roomMm, (heightMm * 1.25) / aspect),
      ),
    ),
  }
}

const figureOf = (
  composition: Composition,
  { id, alternative }: Conference['letterhead']['logos'][number],
  aspect: number,
  widthMm: number,
): Figure => ({
  kind: 'figure',
  picture: { kind: 'image', id, aspect },
  widthMm,
  alternative: passageIn(composition, (language) => [
    { text: alternative[language]?.trim() || organiserName(composition, language) },
  ]),
})
