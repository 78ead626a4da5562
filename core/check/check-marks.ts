import { findMarkProblems } from '../brief/mark-problems'
import type { Conference } from '../model/conference'
import type { ConferenceText } from '../model/texts'
import { issueAt, type Issue } from './issue'

/** Finds `**` and `_` without a partner, and links that are printed as they were typed. */
export const checkMarks = (
  { languages }: Conference,
  texts: readonly ConferenceText[],
): readonly Issue[] =>
  texts
    .filter(({ isPassage }) => isPassage)
    .flatMap(({ path, text }) =>
      languages.flatMap((language) => {
        const { unbalanced, refusedLinks } = findMarkProblems(text[language] ?? '')
        const place = [...path, language]
        return [
          ...(unbalanced > 0 ? [issueAt('unbalanced-mark', place)] : []),
          ...refusedLinks.map((link) => issueAt('refused-link', place, link)),
        ]
      }),
    )
