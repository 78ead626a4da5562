import type { Language } from './language'
import { findTokens } from './tokens'
import { applyRule, type CutText } from './typography/edit'
import { rulesOf, type Digits } from './typography/rules-of'

/** What typography must know of a run; `Run` of the brief is one. */
export interface TypesetRun {
  readonly text: string
  readonly isolated?: true
  readonly link?: string
  /** Set when the run is not in the language of its paragraph. */
  readonly language?: Language
}

/** A text with the spaces, quotes, apostrophes, dashes and marks of its language; letters and digits stay. */
export function typeset(text: string, language: Language, digits: Digits = 'western'): string {
  return typesetRuns([{ text }], language, digits)[0]?.text ?? ''
}

/**
 * Typesets a paragraph over the joined text of its runs, so that a mark finds its neighbour in another run.
 * Isolated runs and links that show their own address stay as they are.
 */
export function typesetRuns<T extends TypesetRun>(
  runs: readonly T[],
  language: Language,
  digits: Digits = 'western',
): readonly T[] {
  const texts = runs.map((run) => preparedText(run, language, digits))
  const settled = settle(
    {
      text: texts.join(''),
      cuts: texts.map((_, index) => texts.slice(0, index + 1).join('').length),
      locked: runs.map((run) => isLocked(run) || isForeign(run, language)),
    },
    language,
    digits,
  )
  return runs.map((run, index) => ({
    ...run,
    text: settled.text.slice(settled.cuts[index - 1] ?? 0, settled.cuts[index]),
  }))
}

/** A run in another language is typeset by that language's own rules, alone. */
function preparedText(run: TypesetRun, language: Language, digits: Digits): string {
  if (isLocked(run)) return run.text
  if (run.language && isForeign(run, language)) return typeset(run.text, run.language, digits)
  return run.text.normalize('NFC')
}

const isForeign = (run: TypesetRun, language: Language): boolean =>
  run.language !== undefined && run.language !== language

const isLocked = ({ text, isolated, link }: TypesetRun): boolean =>
  isolated === true || (link !== undefined && bareAddress(link) === bareAddress(text))

const bareAddress = (address: string): string =>
  address.replace(/^(?:https?:\/\/|mailto:)/, '').replace(/\/$/, '')

/** One rule can make room for another, so they are applied until nothing changes. */
function settle(start: CutText, language: Language, digits: Digits): CutText {
  let current = start
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const before = current.text
    for (const rule of rulesOf(language, digits)) {
      current = applyRule(current, rule, findTokens)
    }
    if (current.text === before) return current
  }
  return current
}

/** Every change uses up something (a straight quote, a space); two or three passes are the rule. */
const mostPasses = 10
