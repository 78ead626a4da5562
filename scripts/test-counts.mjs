import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number; failed: number; skipped: number }} Counts */

/** @type {Counts} */
export const noCounts = { passed: 0, failed: 0, skipped: 0 }

/**
 * The counts of vitest's JSON report. A file that could not be loaded has no tests; it counts as one failure.
 * @param {string} file
 * @returns {Counts}
 */
export function countVitest(file) {
  const report = readReport(file)
  if (!report) return noneRan
  const brokenFiles = report.testResults.filter(
    (/** @type {{ status: string; assertionResults: { status: string }[] }} */ result) =>
      result.status === 'failed' &&
      !result.assertionResults.some(({ status }) => status === 'failed'),
  )
  return atLeastOne({
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  })
}

/**
 * The counts of Playwright's JSON report. Errors outside any test count as failures.
 * @param {string} file
 * @returns {Counts}
 */
export function countPlaywright(file) {
  const report = readReport(file)
  if (!report) return noneRan
  return atLeastOne({
    passed: report.stats.expected + report.stats.flaky,
    failed: report.stats.unexpected + report.errors.length,
    skipped: report.stats.skipped,
  })
}

/**
 * @param {Counts[]} counts
 * @returns {Counts}
 */
export function sumCounts(counts) {
  return counts.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    noCounts,
  )
}

/**
 * The last line of a test run.
 * @param {Counts} counts
 */
export function closingLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`
  return skipped > 0 ? `${line}, ${skipped} skipped` : line
}

/** A suite that runs no test proves nothing, so it counts as failed. */
const noneRan = { ...noCounts, failed: 1 }

/** @param {Counts} counts */
function atLeastOne(counts) {
  return counts.passed + counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
