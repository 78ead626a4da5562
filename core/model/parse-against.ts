import { z } from 'zod'
import { fail, succeed, type Outcome, type ProblemCode } from '../outcome'
import { formatPath } from './format-path'
import { nearestName } from './nearest-name'
import { wordExpectation } from './word-expectation'

/**
 * Checks a value from outside against a schema. Of all that is wrong it names the one place that helps
 * most: a misspelt name, else the first wrong value, else a name that has no business there.
 */
export function parseAgainst<S extends z.ZodType>(
  schema: S,
  value: unknown,
  code: ProblemCode,
): Outcome<z.output<S>> {
  const namesAt = new Map<string, readonly string[]>()
  const parsed = schema.safeParse(value, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys' && issue.schema instanceof z.ZodObject) {
        namesAt.set(formatPath(issue.path ?? []), Object.keys(issue.schema.shape))
      }
      return wordExpectation(issue)
    },
  })
  if (parsed.success) return succeed(parsed.data)
  const findings = parsed.error.issues
    .slice(0, mostFindings)
    .map((issue) => findingOf(issue, namesAt.get(formatPath(issue.path)) ?? []))
  const worst = findings.toSorted((one, other) => one.rank - other.rank)[0]
  return fail(
    code,
    worst && worst.path.length > 0 ? formatPath(worst.path) : undefined,
    worst?.words,
  )
}

/** One wrong file can have a million wrong values; the first few name the place as well. */
const mostFindings = 100

interface Finding {
  readonly rank: number
  readonly path: readonly PropertyKey[]
  readonly words: string
}

function findingOf(issue: z.core.$ZodIssue, names: readonly string[]): Finding {
  const { path, message } = issue
  if (issue.code !== 'unrecognized_keys') return { rank: 1, path, words: message }
  const guesses = issue.keys
    .slice(0, mostFindings)
    .map((key) => ({ key, meant: nearestName(key, names) }))
  const guess = guesses.find(({ meant }) => meant !== undefined) ?? guesses[0]
  const key = guess?.key ?? ''
  return guess?.meant === undefined
    ? { rank: 2, path: [...path, key], words: `${message}, expected ${listNames(names)}` }
    : { rank: 0, path: [...path, key], words: `${message}, expected ${guess.meant}` }
}

const listNames = (names: readonly string[]): string => {
  const told = names.filter((name) => !name.startsWith('$'))
  return told.length > 12 ? `${told.slice(0, 12).join(', ')}, …` : told.join(', ')
}
