import type { Conference } from '../../../core/model/conference'
import { textsOf } from '../../../core/model/texts'
import { translationStatesOf, type TranslationState } from '../../../core/model/translation-state'
import type { Language } from '../../../core/text/language'

/** A text in one of the languages it is translated into. */
export interface TranslatedText {
  readonly path: readonly (string | number)[]
  readonly language: Language
  readonly state: TranslationState
}

/** Every text that its original language has, in each of the others. */
export function translationsOf(conference: Conference): readonly TranslatedText[] {
  const [source, ...others] = conference.languages
  const stateOf = translationStatesOf(conference)
  return textsOf(conference)
    .filter(({ text }) => source !== undefined && text[source]?.trim())
    .flatMap((text) =>
      others.map((language) => ({ path: text.path, language, state: stateOf(text, language) })),
    )
}
