import type { Language, Localized } from '../text/language'
import type { Conference } from './conference'
import { hashText } from './hash-text'
import { textsOf } from './texts'
import {
  beforeItsSource,
  findTranslation,
  sourceLanguageOf,
  type TranslationRecord,
} from './translation-state'

/** A text that was changed in one language; `path` is its path of ids: `recommendations/r-12/text`. */
export interface TextChange {
  readonly path: string
  readonly before: Localized
  readonly after: Localized
  readonly language: Language
}

/**
 * Notes what a change of a text does to its translations. A changed translation stands for the source as
 * it is now; translations of a changed source keep what they were made from, so that they show as stale.
 */
export function noteTextChange(edited: Conference, change: TextChange): Conference {
  const { path, before, after, language } = change
  const conference = settleOthers(edited, path)
  const source = sourceLanguageOf(conference)
  if (language === source) return noteSourceChange(conference, change)
  const sourceText = after[source] ?? ''
  if (!sourceText.trim() || !after[language]?.trim()) {
    return before[language] === after[language] ? conference : without(conference, path, language)
  }
  return withRecord(conference, {
    path,
    language,
    sourceHash: hashText(sourceText),
    reviewed: false,
  })
}

function noteSourceChange(conference: Conference, { path, before }: TextChange): Conference {
  const source = sourceLanguageOf(conference)
  const sourceBefore = before[source] ?? ''
  // What was written before its source was not made from it, however many keys the source takes to write.
  const sourceHash = sourceBefore.trim() ? hashText(sourceBefore) : beforeItsSource
  return conference.languages
    .filter((language) => language !== source && before[language]?.trim())
    .filter((language) => !findTranslation(conference, path, language))
    .reduce(
      (noted, language) => withRecord(noted, { path, language, sourceHash, reviewed: false }),
      conference,
    )
}

/** Once another text is written, a source that came after its translation is finished: both stand as they are. */
function settleOthers(conference: Conference, path: string): Conference {
  const isOpen = (record: TranslationRecord): boolean =>
    record.sourceHash === beforeItsSource && record.path !== path
  if (!conference.translations.some(isOpen)) return conference
  const source = sourceLanguageOf(conference)
  const texts = new Map(textsOf(conference).map(({ idPath, text }) => [idPath, text[source] ?? '']))
  return {
    ...conference,
    translations: conference.translations.map((record) =>
      isOpen(record) ? { ...record, sourceHash: hashText(texts.get(record.path) ?? '') } : record,
    ),
  }
}

/** Says that a translation is right for the source as it is now, and whether it was read over. */
export function confirmTranslation(
  conference: Conference,
  translation: {
    readonly path: string
    readonly text: Localized
    readonly language: Language
    readonly reviewed: boolean
  },
): Conference {
  const { path, text, language, reviewed } = translation
  const sourceHash = hashText(text[sourceLanguageOf(conference)] ?? '')
  return withRecord(conference, { path, language, sourceHash, reviewed })
}

function withRecord(conference: Conference, record: TranslationRecord): Conference {
  const { path, language, sourceHash, reviewed } = record
  const known = findTranslation(conference, path, language)
  if (known?.sourceHash === sourceHash && known.reviewed === reviewed) return conference
  return {
    ...conference,
    translations: known
      ? conference.translations.map((one) => (one === known ? record : one))
      : [...conference.translations, record],
  }
}

const without = (conference: Conference, path: string, language: Language): Conference =>
  findTranslation(conference, path, language)
    ? {
        ...conference,
        translations: conference.translations.filter(
          (one) => one.path !== path || one.language !== language,
        ),
      }
    : conference
