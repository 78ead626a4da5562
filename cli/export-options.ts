import { unknownToken } from '../core/text/name-pattern'
import {
  formats,
  missingChoices,
  papers,
  type BriefOptions,
  type Format,
} from '../core/model/brief-options'
import { isoDateSchema } from '../core/model/dates'
import { arrangements, type Arrangement } from '../core/model/template'
import type { Problem } from '../core/outcome'
import { languages, type Language } from '../core/text/language'

/** What stands on the command line, as commander hands it over. */
export interface ExportFlags {
  readonly template: string
  readonly for?: readonly string[]
  readonly languages?: string
  readonly arrangement?: string
  readonly format: string
  readonly theme?: string
  readonly paper?: string
  readonly twoSided?: true
  readonly missing?: string
  readonly digits: string
  readonly issuedOn?: string
  readonly name?: string
  readonly frame?: string
  readonly embedFonts?: true
  readonly attachWord?: true
  readonly register?: true
  readonly out: string
  readonly json?: true
}

/** What the flags ask for; what they leave open follows from the conference and the templates. */
export interface ExportWishes {
  readonly templateIds: readonly string[]
  readonly languages: readonly Language[] | undefined
  readonly arrangements: readonly Arrangement[]
  readonly formats: readonly Format[]
  readonly options: Omit<BriefOptions, 'languages' | 'arrangement' | 'addresseeId' | 'reference'>
}

/** A value that is none of those there are: of a list of names, of digits, of dates. */
export type WrongFlag =
  | { readonly kind: 'name'; readonly problem: Problem }
  | {
      readonly kind: 'unknownDigits' | 'notADate' | 'unknownValue' | 'unknownToken'
      readonly value: string
    }

/** Reads the flags, or names the first wrong one. */
export function readFlags(flags: ExportFlags, today: string): ExportWishes | WrongFlag {
  const named = {
    languages: namesIn(flags.languages ?? '', languages, 'unknown-language'),
    arrangements: namesIn(flags.arrangement ?? '', arrangements, 'unknown-arrangement'),
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
  const paper = oneOf(flags.paper, papers)
  const missing = oneOf(flags.missing, missingChoices)
  for (const choice of [paper, missing]) {
    if (typeof choice === 'object') return choice
  }
  const strange = unknownToken(flags.name ?? '')
  if (strange !== undefined) return { kind: 'unknownToken', value: `{${strange}}` }
  return {
    templateIds: [...new Set(flags.template.split(/[,\s]+/).filter(Boolean))],
    languages: namesOf(named.languages),
    arrangements: namesOf(named.arrangements) ?? [],
    formats: namesOf(named.formats) ?? formats,
    options: {
      issuedOn,
      digits: flags.digits,
      ...(flags.theme === undefined ? {} : { themeId: flags.theme }),
      ...(typeof paper === 'string' ? { paper } : {}),
      ...(flags.twoSided ? { twoSided: true } : {}),
      ...(typeof missing === 'string' ? { missing } : {}),
      ...(flags.embedFonts ? { embedFonts: true } : {}),
      ...(flags.attachWord ? { attachWord: true } : {}),
    },
  }
}

type Names<T extends string> = { readonly names: readonly T[] } | { readonly problem: Problem }

/** The names in a list such as `ar,fr` or `ar, fr`, each once; or the first that is none of those known. */
export function namesIn<T extends string>(
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

function oneOf<T extends string>(
  value: string | undefined,
  known: readonly T[],
): T | undefined | WrongFlag {
  if (value === undefined) return undefined
  const name = known.find((each) => each.toLowerCase() === value.toLowerCase())
  return name ?? { kind: 'unknownValue', value: `${value} (${known.join(', ')})` }
}
