import type { Language } from '../text/language'
import type { Part } from './brief-document'
import { isPassage } from './passages-in'

/** A value of the block tree with only one language of each passage; a letterhead keeps all of its own. */
// Filtering versions changes no shape, which TypeScript cannot follow through `unknown`.
export const inLanguage = <T>(value: T, language: Language): T => filtered(value, language) as T

/** A part as it would stand in one of its languages alone. */
export const oneLanguage = (part: Part, language: Language): Part => ({
  ...inLanguage(part, language),
  languages: [language],
})

function filtered(value: unknown, language: Language): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => filtered(item, language))
  if ('kind' in value && value.kind === 'letterhead') return value
  if (isPassage(value)) {
    const versions = value.versions.filter((version) => version.language === language)
    return { ...value, versions }
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, filtered(inner, language)]),
  )
}
