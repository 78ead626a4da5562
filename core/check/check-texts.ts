import type { Conference } from '../model/conference'
import type { ConferenceText } from '../model/texts'
import { translationStatesOf } from '../model/translation-state'
import type { Language } from '../text/language'
import { issueAt, type Issue } from './issue'

/** Finds texts nobody has written, texts that lack a language, and translations their source has left behind. */
export function checkTexts(
  conference: Conference,
  texts: readonly ConferenceText[],
): readonly Issue[] {
  const stateOf = translationStatesOf(conference)
  return texts.flatMap((text) => {
    const states = new Map(
      conference.languages.map((language) => [language, stateOf(text, language)]),
    )
    const inState = (state: string): readonly Language[] =>
      [...states].filter(([, found]) => found === state).map(([language]) => language)
    const missing = inState('missing')
    const isUnwritten = missing.length === states.size
    return [
      ...(isUnwritten ? unwritten(text) : missing.map((language) => untranslated(text, language))),
      ...inState('stale').map((language) => issueAt('stale-translation', [...text.path, language])),
    ]
  })
}

const unwritten = ({ path, isRequired }: ConferenceText): readonly Issue[] => {
  if (!isRequired) return []
  return [issueAt(path.length === 1 ? 'missing-title' : 'missing-text', path)]
}

const untranslated = ({ path }: ConferenceText, language: Language): Issue =>
  issueAt('missing-translation', [...path, language], language)
