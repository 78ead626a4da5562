import type { Conference } from '../core/model/conference'
import type { Problem } from '../core/outcome'
import { isLanguage, type Language } from '../core/text/language'

/** From which language into which a translator works: the first two of the conference unless told otherwise. */
export type LanguagePair = { readonly source: Language; readonly target: Language }

export function languagePair(
  { languages }: Conference,
  { from, to }: { readonly from?: string; readonly to?: string },
): LanguagePair | { readonly problem: Problem } {
  const detail = languages.join(', ')
  const source = from ?? languages[0] ?? 'ar'
  const target = to ?? languages.find((each) => each !== source) ?? source
  for (const name of [source, target]) {
    if (!isLanguage(name) || !languages.includes(name)) {
      const code = isLanguage(name) ? 'language-not-in-conference' : 'unknown-language'
      return { problem: { code, path: name, detail } }
    }
  }
  return isLanguage(source) && isLanguage(target) && source !== target
    ? { source, target }
    : { problem: { code: 'two-languages-needed', detail } }
}
