import type { Conference } from '../model/conference'
import type { IssuedDocument } from '../model/issued-document'
import type { BatchPlan } from './batch-order'
import type { BatchReport } from './run-batch'

/** Takes the numbers of a batch before it runs, so that even a process that is killed gives none twice. */
export const reserveNumbers = (
  conference: Conference,
  { issued }: Pick<BatchPlan, 'issued'>,
): Conference => ({
  ...conference,
  issued: [...conference.issued, ...issued],
})

/** A file of a registered document. */
export interface NumberedFile {
  readonly number: number
  readonly name: string
  /** Empty where it is not known: the process that wrote the file has ended too early to say it. */
  readonly sha256: string
}

/**
 * Says in the register which files a batch has written. A number whose document was not made is given back:
 * no file carries it.
 */
export function registerFiles(
  conference: Conference,
  plan: BatchPlan,
  report: BatchReport,
): Conference {
  const numbers = plan.issued.map(({ number }) => number)
  const written = report.written.flatMap(({ order: { number, name }, sha256 }) =>
    number === undefined ? [] : [{ number, name, sha256 }],
  )
  return registerNumbered(conference, numbers, written)
}

/** The same for the files of some numbers. */
export function registerNumbered(
  conference: Conference,
  numbers: readonly number[],
  written: readonly NumberedFile[],
): Conference {
  const own = new Set(numbers)
  const issued = conference.issued.flatMap((document): readonly IssuedDocument[] => {
    if (!own.has(document.number)) return [document]
    const its = written.filter(({ number }) => number === document.number)
    const files = its
      .filter(({ sha256 }) => sha256 !== '')
      .map(({ name, sha256 }) => ({ name, sha256 }))
    return its.length > 0 ? [{ ...document, files }] : []
  })
  return { ...conference, issued }
}
