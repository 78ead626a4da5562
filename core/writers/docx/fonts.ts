import type { IFontAttributesProperties } from 'docx'
import { familyOf } from '../../brief/font-face'
import type { Theme } from '../../brief/theme'
import { scriptOf, type Language } from '../../text/language'

/** Faces of a style: Word takes `cs` in right-to-left runs and the others elsewhere. */
export function styleFonts(theme: Theme, language: Language): IFontAttributesProperties {
  const script = scriptOf(language)
  const plain = familyOf(theme, script === 'Arab' ? 'Latn' : script).family
  return { ascii: plain, hAnsi: plain, cs: familyOf(theme, 'Arab').family }
}
