import type { Arrangement } from '../../core/model/template'
import type { Language } from '../../core/text/language'

/** Which languages, and how they share the pages. */
export interface LanguageChoice {
  readonly arrangement: Arrangement
  /** In printing order. */
  readonly languages: readonly Language[]
}

/**
 * What can be printed of a conference: every pair of its languages in each arrangement for two, then
 * each language alone; only in arrangements that the template knows.
 */
export function languageChoices(
  languages: readonly Language[],
  arrangements: readonly Arrangement[],
): readonly LanguageChoice[] {
  const pairs = languages.flatMap((one, index) =>
    languages.slice(index + 1).map((other) => [one, other] as const),
  )
  return arrangements
    .toSorted((one, other) => order.indexOf(one) - order.indexOf(other))
    .flatMap((arrangement): readonly LanguageChoice[] =>
      arrangement === 'one-language'
        ? languages.map((language) => ({ arrangement, languages: [language] }))
        : pairs.map((pair) => ({ arrangement, languages: pair })),
    )
}

const order: readonly Arrangement[] = [
  'side-by-side',
  'one-after-another',
  'interleaved',
  'facing-pages',
  'flip',
  'one-language',
]

/** A name for a choice, for lists and for telling two apart. */
export const keyOfChoice = ({ arrangement, languages }: LanguageChoice): string =>
  `${arrangement}/${languages.join('-')}`
