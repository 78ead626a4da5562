import type { BatchReport, FailedFile, WrittenFile } from '../core/batch/run-batch'
import type { Outcome, Problem } from '../core/outcome'
import { wordProblem, type InterfaceLanguage } from '../core/text/problem-words'
import { type Answer, done, refused } from './answer'
import { batchWords } from './batch-words'

interface Circumstances {
  readonly language: InterfaceLanguage
  readonly toOutput: boolean
}

/** What is said of a batch at its end. The names of finished files have been said one by one. */
export function answerToBatch(
  report: BatchReport,
  registered: Outcome<readonly string[]>,
  { language, toOutput }: Circumstances,
): Answer {
  const { written, failed, leftOut } = report
  const only = onlyProblem(report)
  if (only) return refused(only)
  if (toOutput) return done([], undefined)
  const isWhole = failed.length === 0 && leftOut.length === 0 && registered.ok
  const value = {
    ok: isWhole,
    files: written.map(factsOf),
    ...(failed.length > 0 ? { failed: failed.map((each) => failureOf(each, language)) } : {}),
    ...(leftOut.length > 0 ? { leftOut: leftOut.map(({ name }) => name) } : {}),
    ...(registered.ok && registered.value.length > 0 ? { register: registered.value } : {}),
  }
  const lines = registered.ok ? registered.value : []
  if (isWhole) return done(lines, value)
  return {
    kind: 'incomplete',
    lines,
    complaints: [
      ...failed.map(({ order, problem }) => `${order.name}: ${wordProblem(problem, language)}`),
      ...(registered.ok ? [] : [wordProblem(registered.problem, language)]),
      summaryOf(report, language),
    ],
    value,
    exitCode: leftOut.length > 0 ? 130 : 1,
  }
}

/** Why nothing at all was written, where one reason stands for all. */
function onlyProblem({ written, failed, leftOut }: BatchReport): Problem | undefined {
  const [first, ...others] = failed
  if (!first || written.length > 0 || leftOut.length > 0) return undefined
  const reason = reasonOf(first)
  return others.every((each) => reasonOf(each) === reason) ? first.problem : undefined
}

/** A folder that takes no files is one reason, whichever file finds it out. */
const reasonOf = ({ problem: { code, path, detail } }: FailedFile): string =>
  code === 'not-writable' || code === 'disk-full' ? code : JSON.stringify([code, path, detail])

/** `198 files written, 2 failed`. */
export function summaryOf(report: BatchReport, language: InterfaceLanguage): string {
  const words = batchWords[language]
  return [
    words.written(report.written.length),
    ...(report.failed.length > 0 ? [words.failed(report.failed.length)] : []),
    ...(report.leftOut.length > 0 ? [words.leftOut(report.leftOut.length)] : []),
  ].join(words.separator)
}

const factsOf = ({ order, place, byteCount }: WrittenFile) => ({
  path: place,
  template: order.templateId,
  ...(order.options.addresseeId === undefined ? {} : { addressee: order.options.addresseeId }),
  languages: order.options.languages,
  arrangement: order.options.arrangement,
  format: order.format,
  ...(order.options.reference === undefined ? {} : { reference: order.options.reference }),
  bytes: byteCount,
})

const failureOf = ({ order, problem }: FailedFile, language: InterfaceLanguage) => ({
  name: order.name,
  problem: { ...problem, message: wordProblem(problem, language) },
})
