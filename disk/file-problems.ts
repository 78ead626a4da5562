import { fail, type Outcome } from '../core/outcome'

/** Why a file could not be read, as a problem the user can act on. */
export function readProblem(error: unknown, file: string): Outcome<never> {
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return fail('not-found', file)
  if (code === 'EISDIR') return fail('not-a-file', file)
  return fail('not-readable', file, code)
}

/** Why a file could not be written. */
export function writeProblem(error: unknown, file: string): Outcome<never> {
  const code = codeOf(error)
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? fail('disk-full', file)
    : fail('not-writable', file, code)
}

/** The system's name of an error (`EACCES`); an error without one is a bug and goes on. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}

/** A problem found inside a file, with the file's name before the place in it. */
export function placeInFile<T>(outcome: Outcome<T>, file: string): Outcome<T> {
  if (outcome.ok || outcome.problem.path === file) return outcome
  const { code, path, detail } = outcome.problem
  return fail(code, path === undefined ? file : `${file}: ${path}`, detail)
}
