/** The result of something that can fail for a reason the user can act on; bugs are exceptions instead. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** What went wrong, for `wordProblem` to say in the user's language. */
export interface Problem {
  readonly code: ProblemCode
  /** The place: a file, or a path inside one such as `recommendations[3].horizon`. */
  readonly path?: string
  /** What was expected or found there, in words that need no translation (a value, a list of names). */
  readonly detail?: string
  /** The texts of the record it is about, where it is about texts. */
  readonly texts?: readonly TextPlace[]
}

/** One text of a record in one language. */
export interface TextPlace {
  /** Such as `recommendations/r-12/text`. */
  readonly source: string
  readonly language: string
  /** What people call its record by: the number of a recommendation or an axis, the name of a body. */
  readonly name?: string
}

export const problemCodes = [
  'not-found',
  'not-a-file',
  'not-readable',
  'too-large',
  'not-a-text',
  'nothing-to-read',
  'locked-document',
  'damaged-document',
  'holds-macros',
  'not-json',
  'not-a-conference',
  'not-a-template',
  'not-a-theme',
  'newer-version',
  'unknown-fact',
  'not-plain-file',
  'template-too-large',
  'folder-name',
  'name-taken',
  'no-template-inside',
  'changed-elsewhere',
  'unknown-template',
  'unknown-theme',
  'unknown-language',
  'unknown-arrangement',
  'unknown-format',
  'language-not-in-conference',
  'two-languages-needed',
  'one-language-needed',
  'nothing-to-print',
  'missing-translations',
  'arrangement-not-in-format',
  'unknown-addressee',
  'addressee-needed',
  'nothing-issued',
  'not-a-table',
  'missing-column',
  'unknown-recommendation',
  'repeated-row',
  'wrong-cell',
  'not-a-word-file',
  'not-an-xliff',
  'no-texts-of-conference',
  'unknown-change',
  'unknown-placeholder',
  'no-body-placeholder',
  'misplaced-body-placeholder',
  'protected-word-file',
  'strict-word-file',
  'word-file-with-macros',
  'not-a-pdf',
  'locked-pdf',
  'missing-glyph',
  'missing-font',
  'bad-image',
  'already-there',
  'not-writable',
  'disk-full',
  'cancelled',
  'internal',
] as const
export type ProblemCode = (typeof problemCodes)[number]

export const succeed = <T>(value: T): Outcome<T> => ({ ok: true, value })

export const fail = (code: ProblemCode, path?: string, detail?: string): Outcome<never> => ({
  ok: false,
  problem: {
    code,
    ...(path === undefined ? {} : { path }),
    ...(detail === undefined ? {} : { detail }),
  },
})
