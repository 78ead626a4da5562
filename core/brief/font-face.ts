import type { Script } from '../text/language'
import type { Theme } from './theme'

/** One font file of a family. */
export interface FontFace {
  readonly family: string
  readonly weight: number
  readonly italic: boolean
}

/** The name under which a face's bytes stand in the assets: `Source Serif 4/600` or `…/400/italic`. */
export const fontKey = (face: FontFace): string =>
  `${face.family}/${face.weight}${face.italic ? '/italic' : ''}`

/**
 * What draws the signs that no script's face has, in the order in which they are asked: one weight each, the
 * same in every theme.
 */
export const fallbackFaces = {
  symbols: { family: 'Noto Sans Symbols 2', weight: 400, italic: false },
  mathematics: { family: 'Noto Sans Math', weight: 400, italic: false },
  signs: { family: 'Noto Sans Symbols', weight: 400, italic: false },
  emoji: { family: 'Noto Emoji', weight: 400, italic: false },
} as const satisfies Readonly<Record<string, FontFace>>
export type FallbackName = keyof typeof fallbackFaces

const faceNames = { Arab: 'arabic', Latn: 'latin', Tfng: 'tifinagh' } as const

/** The family a theme sets a script in. */
export const familyOf = (theme: Theme, script: Script): Theme['faces']['latin'] =>
  theme.faces[faceNames[script]]

/** The file for a script in a weight and slope; a family without italics stays upright. */
export function fontFaceOf(theme: Theme, script: Script, bold: boolean, italic: boolean): FontFace {
  const family = familyOf(theme, script)
  return {
    family: family.family,
    weight: bold ? family.bold : family.regular,
    italic: italic && family.hasItalic,
  }
}

/** Every face a theme can ask for: what must be in the assets before a writer starts. */
export function fontFacesOf(theme: Theme): readonly FontFace[] {
  const scripts: readonly Script[] = ['Arab', 'Latn', 'Tfng']
  const faces = scripts.flatMap((script) =>
    [false, true].flatMap((bold) =>
      [false, true].map((italic) => fontFaceOf(theme, script, bold, italic)),
    ),
  )
  return [...new Map(faces.map((face) => [fontKey(face), face])).values()]
}
