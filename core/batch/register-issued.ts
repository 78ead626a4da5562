import type { Conference } from '../model/conference'
import type { IssuedDocument } from '../model/issued-document'
import type { BatchPlan } from './batch-order'
import type { BatchReport } from './run-batch'

/** Takes the numbers of a batch before it runs, so that even a process that is killed gives none twice. */
export const reserveNumbers = (conference: Conference, { issued }: BatchPlan): Conference => ({
  ...conference,
  issued: [...conference.issued, ...issued],
})

/**
 * Says in the register which files a batch has written. A number whose document was not made is given back:
 * no file carries it.
 */
export function registerFiles(
  conference: Conference,
  plan: BatchPlan,
  report: BatchReport,
): Conference {
  const own = new Set(plan.issued.map(({ number }) => number))
  const issued = conference.issued.flatMap((document): readonly IssuedDocument[] => {
    if (!own.has(document.number)) return [document]
    const files = report.written
      .filter(({ order }) => order.number === document.number)
      .map(({ order, sha256 }) => ({ name: order.name, sha256 }))
    return files.length > 0 ? [{ ...document, files }] : []
  })
  return { ...conference, issued }
}
