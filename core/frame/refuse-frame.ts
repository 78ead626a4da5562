import { fail } from '../outcome'
import type { UnknownPlaceholder } from './fill-story'

/** What stands in the way of a letterhead, with every paragraph that has to be put right. */
export function refuseFrame(
  unknown: readonly UnknownPlaceholder[],
  misplaced: readonly string[],
  holdsBody: boolean,
) {
  if (unknown.length > 0) {
    const told = unknown.map(({ written, nearest }) =>
      nearest === undefined ? written : `${written} → {{${nearest}}}`,
    )
    const places = [...new Set(unknown.map(({ paragraph }) => `« ${short(paragraph)} »`))]
    return fail('unknown-placeholder', places.join(', '), [...new Set(told)].join(', '))
  }
  const [wrong] = misplaced
  if (wrong !== undefined) {
    return fail('misplaced-body-placeholder', `« ${short(wrong)} »`, '{{body}}')
  }
  return holdsBody ? undefined : fail('no-body-placeholder', undefined, '{{body}}')
}

const short = (words: string): string => {
  const letters = [...words]
  return letters.length > 80 ? `${letters.slice(0, 80).join('')}…` : words
}
