import type * as HarfBuzz from 'harfbuzzjs'
import type { Assets } from '../../../brief/assets'
import { fontFaceOf, fontFacesOf, fontKey } from '../../../brief/font-face'
import type { Theme } from '../../../brief/theme'
import { fail, succeed, type Outcome } from '../../../outcome'
import type { Script } from '../../../text/language'
import { isInvisible } from '../text/printable-text'
import { faceOf, type Face } from './face'

export interface TypefaceChoice {
  readonly script: Script
  readonly bold: boolean
  readonly italic: boolean
}

/** The faces of one document. */
export interface Typefaces {
  readonly faceFor: (choice: TypefaceChoice) => Face
  /** The script whose face can draw a character: its own if it can, else the first other one. */
  readonly scriptCovering: (codePoint: number, choice: TypefaceChoice) => Script | undefined
}

const scripts: readonly Script[] = ['Latn', 'Arab', 'Tfng']

/** Opens every face the theme can ask for; the first that is not in the assets is named. */
export function openTypefaces(
  harfBuzz: typeof HarfBuzz,
  theme: Theme,
  assets: Assets,
): Outcome<Typefaces> {
  const missing = fontFacesOf(theme).find((face) => !assets.fonts.has(fontKey(face)))
  if (missing) return fail('missing-font', fontKey(missing))
  const faceFor = remember((choice) => {
    const key = fontKey(fontFaceOf(theme, choice.script, choice.bold, choice.italic))
    const bytes = assets.fonts.get(key)
    if (!bytes) throw new Error(`no bytes for ${key}`)
    return faceOf(harfBuzz, bytes)
  })
  const draws = (script: Script, codePoint: number, choice: TypefaceChoice): boolean =>
    faceFor({ ...choice, script }).covers(codePoint)
  return succeed({
    faceFor,
    scriptCovering: (codePoint, choice) =>
      faceFor(choice).covers(codePoint) || isInvisible(codePoint)
        ? choice.script
        : scripts.find((script) => draws(script, codePoint, choice)),
  })
}

function remember(faceFor: Typefaces['faceFor']): Typefaces['faceFor'] {
  const known: Readonly<Record<Script, Face[]>> = { Latn: [], Arab: [], Tfng: [] }
  return (choice) => {
    const style = (choice.bold ? 1 : 0) + (choice.italic ? 2 : 0)
    return (known[choice.script][style] ??= faceFor(choice))
  }
}
