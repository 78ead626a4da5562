import { lookOf, type TextLook } from '../../../../core/layout/text-look'
import type { Language } from '../../../../core/text/language'
import { loadShaper } from '../../../../core/writers/pdf/fonts/face'
import { openTypefaces } from '../../../../core/writers/pdf/fonts/typefaces'
import type { TypeSetting } from '../../../../core/writers/pdf/text/itemise'
import { assets, themes } from './page-layouts'

/** The serif theme with its real faces; missing characters are let pass. */
export async function typeSetting(): Promise<TypeSetting> {
  const typefaces = openTypefaces(await loadShaper(), themes.serif, assets)
  if (!typefaces.ok) throw new Error('the test fonts are not installed')
  return { theme: themes.serif, typefaces: typefaces.value, reportMissing: () => undefined }
}

export const bodyLook = (language: Language): TextLook =>
  lookOf(themes.serif, 'paired', 'body', language)
