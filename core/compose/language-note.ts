import { alsoAvailable } from '../text/also-available'
import { divergenceClause, prevailingText } from '../text/divergence-clause'
import type { Language } from '../text/language'
import type { Composition } from './composition'

/** In which other languages a document can be had, and which text prevails; empty where neither is to be said. */
export function languageNote(
  { conference, options }: Pick<Composition, 'conference' | 'options'>,
  language: Language,
): string {
  const { languages, prevailingLanguage } = conference
  const others = languages.filter((each) => !options.languages.includes(each))
  const prevailing =
    languages.length > 1 && prevailingLanguage && languages.includes(prevailingLanguage)
      ? prevailingLanguage
      : undefined
  if (others.length > 0) {
    const other = alsoAvailable(others, language)
    return prevailing ? `${other} ${prevailingText(prevailing, language)}` : other
  }
  return prevailing ? divergenceClause(options.languages, prevailing, language) : ''
}
