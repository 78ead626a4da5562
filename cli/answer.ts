import type { Problem } from '../core/outcome'
import { wordProblem, type InterfaceLanguage } from '../core/text/problem-words'
import { helpWords } from './help-words'

/** How a command ended: what it has to say, for people as lines and for programs as one value. */
export type Answer =
  | Done
  | { readonly kind: 'refused'; readonly problem: Problem }
  | Incomplete
  | { readonly kind: 'misused'; readonly sentence?: string }

/** All of it was done; what the user should know besides is said on standard error. */
export interface Done {
  readonly kind: 'done'
  readonly lines: readonly string[]
  readonly value: unknown
  readonly remarks?: readonly string[]
}

/** Part of it was done: what was not is said on standard error, line by line. */
export interface Incomplete {
  readonly kind: 'incomplete'
  readonly lines: readonly string[]
  readonly complaints: readonly string[]
  readonly value: unknown
  /** 130 where the user stopped it. */
  readonly exitCode: 1 | 130
}

export const done = (
  lines: readonly string[],
  value: unknown,
  remarks: readonly string[] = [],
): Answer => ({
  kind: 'done',
  lines,
  value,
  ...(remarks.length > 0 && { remarks }),
})
export const refused = (problem: Problem): Answer => ({ kind: 'refused', problem })

type Misuse = keyof (typeof helpWords)['en']['usage']

/** A command line that cannot be understood, in one sentence that names the part of it. */
export const misused = (misuse: Misuse, it: string, language: InterfaceLanguage): Answer => ({
  kind: 'misused',
  sentence: helpWords[language].usage[misuse].replace('{it}', () => it),
})

/** An option's value that is none of those there are. */
export const misusedValue = (problem: Problem, language: InterfaceLanguage): Answer => ({
  kind: 'misused',
  sentence: wordProblem(problem, language),
})

/** 0 done, 1 refused or not done whole, 2 wrong usage, 130 stopped by the user. */
export function exitCodeOf(answer: Answer): number {
  if (answer.kind === 'incomplete') return answer.exitCode
  return { done: 0, refused: 1, misused: 2 }[answer.kind]
}

/** Says an answer: lines or JSON on standard output, the sentence of a refusal on standard error. */
export function tell(answer: Answer, language: InterfaceLanguage, asJson: boolean): void {
  if (answer.kind === 'misused') {
    if (answer.sentence) process.stderr.write(`${answer.sentence}\n`)
  } else if (answer.kind === 'refused') {
    const message = wordProblem(answer.problem, language)
    if (asJson) writeJson({ ok: false, problem: { ...answer.problem, message } })
    process.stderr.write(`${message}\n`)
  } else {
    if (asJson) writeJson(answer.value)
    else for (const line of answer.lines) process.stdout.write(`${line}\n`)
    const besides = answer.kind === 'incomplete' ? answer.complaints : (answer.remarks ?? [])
    for (const complaint of besides) process.stderr.write(`${complaint}\n`)
  }
}

const writeJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
