import type { Paragraph } from '../brief/brief-document'
import type { Localized } from '../text/language'
import type { Composition } from './composition'
import { isWritten, textPassage } from './passages'

/**
 * A long text as paragraphs, cut at blank lines. Where one language has fewer paragraphs than the other,
 * its last cells stay empty: only a text that is missing altogether is marked as missing.
 */
export function paragraphsOf(
  composition: Composition,
  text: Localized,
  source: string,
): readonly Paragraph[] {
  if (!isWritten(composition, text)) return []
  const perLanguage = composition.languages.map((language) => ({
    language,
    paragraphs: (text[language] ?? '').trim().split(/\n\s*\n/),
  }))
  const count = Math.max(...perLanguage.map(({ paragraphs }) => paragraphs.length))
  return Array.from({ length: count }, (_, index) => {
    const cut: Localized = Object.fromEntries(
      perLanguage.map(({ language, paragraphs }) => [language, paragraphs[index] ?? '']),
    )
    const passage = textPassage(composition, cut, source)
    const versions = passage.versions.map((version) => {
      const isShorter = index > 0 && !cut[version.language]?.trim()
      return isShorter ? { ...version, content: [] } : version
    })
    return { kind: 'paragraph', role: 'body', passage: { ...passage, versions } }
  })
}
