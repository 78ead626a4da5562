import type { Language, Localized } from '../text/language'
import type { Conference } from './conference'
import { hashText } from './hash-text'
import { textsOf } from './texts'

export type TranslationRecord = Conference['translations'][number]

/** `stale`: the text it was made from has changed since; `present`: nobody has said they read it over. */
export type TranslationState = 'missing' | 'stale' | 'reviewed' | 'present'

/** What a translation stands for while its source, still empty when it was written, is being written. */
export const beforeItsSource = hashText('')

/** The state of one text in one language; `path` is its path of ids: `recommendations/r-12/text`. */
export function translationStateOf(
  conference: Conference,
  path: string,
  language: Language,
): TranslationState {
  const text = textsOf(conference).find(({ idPath }) => idPath === path)?.text ?? {}
  return stateOfTranslation(conference, path, text, language)
}

/** The state of a text that is at hand; a path of ids tells which record is its own. */
export const stateOfTranslation = (
  conference: Conference,
  path: string,
  text: Localized,
  language: Language,
): TranslationState =>
  stateOf(text, findTranslation(conference, path, language), sourceLanguageOf(conference), language)

/** The states of every text of a conference, asked by path and language, for those who need them all. */
export function translationStatesOf(
  conference: Conference,
): (
  text: { readonly idPath: string; readonly text: Localized },
  language: Language,
) => TranslationState {
  const keyOf = (path: string, language: Language): string => `${language} ${path}`
  const records = new Map(
    conference.translations.map((record) => [keyOf(record.path, record.language), record]),
  )
  const source = sourceLanguageOf(conference)
  return ({ idPath, text }, language) =>
    stateOf(text, records.get(keyOf(idPath, language)), source, language)
}

/** Translations are made from the primary language. */
export const sourceLanguageOf = (conference: Conference): Language =>
  conference.languages[0] ?? 'ar'

export const findTranslation = (
  conference: Conference,
  path: string,
  language: Language,
): TranslationRecord | undefined =>
  conference.translations.findLast((record) => record.path === path && record.language === language)

function stateOf(
  text: Localized,
  record: TranslationRecord | undefined,
  source: Language,
  language: Language,
): TranslationState {
  if (!text[language]?.trim()) return 'missing'
  if (language === source || !record) return 'present'
  if (record.sourceHash === beforeItsSource) return 'present'
  if (record.sourceHash !== hashText(text[source] ?? '')) return 'stale'
  return record.reviewed ? 'reviewed' : 'present'
}
