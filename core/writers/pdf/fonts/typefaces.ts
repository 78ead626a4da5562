import type * as HarfBuzz from 'harfbuzzjs'
import type { Assets } from '../../../brief/assets'
import {
  fallbackFaces,
  fontFaceOf,
  fontFacesOf,
  fontKey,
  type FallbackName,
} from '../../../brief/font-face'
import type { Theme } from '../../../brief/theme'
import { fail, succeed, type Outcome } from '../../../outcome'
import type { Script } from '../../../text/language'
import { isInvisible } from '../text/printable-text'
import { isFallback, type DrawnScript } from './drawn-script'
import { faceOf, type Face } from './face'

export interface TypefaceChoice {
  readonly script: DrawnScript
  readonly bold: boolean
  readonly italic: boolean
}

/** The faces of one document. */
export interface Typefaces {
  readonly faceFor: (choice: TypefaceChoice) => Face
  /** The script whose face can draw a character: its own if it can, else the first other one, else signs. */
  readonly scriptCovering: (codePoint: number, choice: TypefaceChoice) => DrawnScript | undefined
}

const scripts: readonly Script[] = ['Latn', 'Arab', 'Tfng']
// The keys are those of the object literal.
const fallbackNames = Object.keys(fallbackFaces) as readonly FallbackName[]
const isEmoji = (codePoint: number): boolean =>
  /\p{Emoji_Presentation}/u.test(String.fromCodePoint(codePoint))

/** Opens every face the theme can ask for; the first that is not in the assets is named. */
export function openTypefaces(
  harfBuzz: typeof HarfBuzz,
  theme: Theme,
  assets: Assets,
): Outcome<Typefaces> {
  const missing = fontFacesOf(theme).find((face) => !assets.fonts.has(fontKey(face)))
  if (missing) return fail('missing-font', fontKey(missing))
  const faceFor = remember((choice) => {
    const { script, bold, italic } = choice
    const key = fontKey(
      isFallback(script) ? fallbackFaces[script] : fontFaceOf(theme, script, bold, italic),
    )
    const bytes = assets.fonts.get(key)
    if (!bytes) throw new Error(`no bytes for ${key}`)
    return faceOf(harfBuzz, bytes)
  })
  const draws = (script: DrawnScript, codePoint: number, choice: TypefaceChoice): boolean =>
    faceFor({ ...choice, script }).covers(codePoint)
  const fallbacks = fallbackNames.filter((name) => assets.fonts.has(fontKey(fallbackFaces[name])))
  const inOrder = (codePoint: number): readonly DrawnScript[] =>
    isEmoji(codePoint) ? [...scripts, ...fallbacks.toReversed()] : [...scripts, ...fallbacks]
  return succeed({
    faceFor,
    scriptCovering: (codePoint, choice) =>
      faceFor(choice).covers(codePoint) || isInvisible(codePoint)
        ? choice.script
        : inOrder(codePoint).find((script) => draws(script, codePoint, choice)),
  })
}

function remember(faceFor: Typefaces['faceFor']): Typefaces['faceFor'] {
  const known = new Map<DrawnScript, Face[]>()
  return (choice) => {
    const style = (choice.bold ? 1 : 0) + (choice.italic ? 2 : 0)
    const ofScript = known.get(choice.script) ?? []
    known.set(choice.script, ofScript)
    return (ofScript[style] ??= faceFor(choice))
  }
}
