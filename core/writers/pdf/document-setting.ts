import type { Assets } from '../../brief/assets'
import { fontFacesOf, fontKey } from '../../brief/font-face'
import type { PageLayout } from '../../layout/page-layout'
import { succeed, type Outcome } from '../../outcome'
import type { DocumentSetting } from './blocks/block'
import { numberOfSetting } from './blocks/set-lines'
import { loadShaper } from './fonts/face'
import { openTypefaces } from './fonts/typefaces'
import { loadHyphenator } from './text/hyphenator'
import { SharedPieces } from './text/shared-pieces'

/** Opens what the text of a document is set with; fails on a face that is missing. */
export async function openSetting(
  layout: PageLayout,
  assets: Assets,
  reportMissing: DocumentSetting['reportMissing'],
): Promise<Outcome<DocumentSetting>> {
  const { theme, languages } = layout
  const typefaces = openTypefaces(await loadShaper(), theme, assets)
  if (!typefaces.ok) return typefaces
  const fonts = fontFacesOf(theme).map((face) => assets.fonts.get(fontKey(face)))
  return succeed({
    ...{ theme, reportMissing, typefaces: typefaces.value },
    shared: new SharedPieces(),
    hyphenate: await loadHyphenator(languages),
    number: numberOfSetting(theme, fonts, languages),
  })
}
