import { formats, type BriefOptions, type Format } from '../core/model/brief-options'
import type { Conference } from '../core/model/conference'
import { isoDateSchema } from '../core/model/dates'
import { arrangements, type Arrangement } from '../core/model/template'
import type { Problem } from '../core/outcome'
import { languages, type Language } from '../core/text/language'

/** What stands on the command line, as commander hands it over. */
export interface ExportFlags {
  readonly template: string
  readonly languages?: string
  readonly arrangement?: string
  readonly format: string
  readonly theme?: string
  readonly digits: string
  readonly issuedOn?: string
  readonly out: string
  readonly json?: true
}

/** What the flags ask for; what they leave open follows from the conference. */
export interface ExportWishes {
  readonly languages: readonly Language[] | undefined
  readonly arrangement: Arrangement | undefined
  readonly formats: readonly Format[]
  readonly digits: BriefOptions['digits']
  readonly issuedOn: string
}

/** A value that is none of those there are: of a list of names, of digits, of dates. */
export type WrongFlag =
  | { readonly kind: 'name'; readonly problem: Problem }
  | { readonly kind: 'unknownDigits' | 'notADate'; readonly value: string }

/** Reads the flags, or names the first wrong one. */
export function readFlags(flags: ExportFlags, today: string): ExportWishes | WrongFlag {
  const named = {
    languages: namesIn(flags.languages ?? '', languages, 'unknown-language'),
    arrangement: namesIn(flags.arrangement ?? '', arrangements, 'unknown-arrangement'),
    formats: namesIn(flags.format, formats, 'unknown-format'),
  }
  for (const found of Object.values(named)) {
    if ('problem' in found) return { kind: 'name', problem: found.problem }
  }
  const issuedOn = flags.issuedOn ?? today
  if (!isoDateSchema.safeParse(issuedOn).success) return { kind: 'notADate', value: issuedOn }
  if (flags.digits !== 'western' && flags.digits !== 'arabic-indic') {
    return { kind: 'unknownDigits', value: flags.digits }
  }
  return {
    languages: namesOf(named.languages),
    arrangement: namesOf(named.arrangement)?.[0],
    formats: namesOf(named.formats) ?? formats,
    digits: flags.digits,
    issuedOn,
  }
}

/** The options of a brief; two languages stand side by side unless told otherwise, more follow each other. */
export function optionsFor(
  wishes: ExportWishes,
  conference: Conference,
  themeId: string | undefined,
): BriefOptions {
  const chosen = wishes.languages ?? conference.languages
  return {
    languages: [...chosen],
    arrangement: wishes.arrangement ?? usualArrangement(chosen.length),
    issuedOn: wishes.issuedOn,
    digits: wishes.digits,
    ...(themeId === undefined ? {} : { themeId }),
  }
}

/** The arrangement that so many languages have when nobody says another. */
export function usualArrangement(languageCount: number): Arrangement {
  if (languageCount === 1) return 'one-language'
  return languageCount === 2 ? 'side-by-side' : 'one-after-another'
}

type Names<T extends string> = { readonly names: readonly T[] } | { readonly problem: Problem }

/** `ar,fr` or `ar, fr`: each name once. */
function namesIn<T extends string>(
  text: string,
  known: readonly T[],
  code: Problem['code'],
): Names<T> {
  const names: T[] = []
  for (const word of text.split(/[,\s]+/).filter(Boolean)) {
    const name = known.find((each) => each === word)
    if (name === undefined) return { problem: { code, path: word, detail: known.join(', ') } }
    if (!names.includes(name)) names.push(name)
  }
  return { names }
}

const namesOf = <T extends string>(found: Names<T>): readonly T[] | undefined =>
  'names' in found && found.names.length > 0 ? found.names : undefined
