import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import {
  closingLine,
  countPlaywright,
  countVitest,
  noCounts,
  sumCounts,
} from '../../scripts/test-counts.mjs'

const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] }
const broken = { status: 'failed', assertionResults: [] }
const vitestReport = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 }

test('passed, failed and skipped tests of vitest are counted', () => {
  const report = { ...vitestReport, numFailedTests: 1, testResults: [failing] }
  expect(countVitest(reportFile(report))).toEqual({ passed: 5, failed: 1, skipped: 2 })
})

test('a test file that cannot be loaded counts as one failure', () => {
  const report = { ...vitestReport, testResults: [broken] }
  expect(countVitest(reportFile(report))).toEqual({ passed: 5, failed: 1, skipped: 2 })
})

test('a flaky app test has passed, an error outside any test has failed', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 }
  const file = reportFile({ stats, errors: [{ message: 'no display' }] })
  expect(countPlaywright(file)).toEqual({ passed: 4, failed: 2, skipped: 0 })
})

test('a suite that ran no test, or left no report, counts as failed', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
  expect(countPlaywright(reportFile({ stats, errors: [] })).failed).toBe(1)
  expect(countVitest('/nowhere/report.json').failed).toBe(1)
})

test('the closing line says the sums, and skipped tests only when there are some', () => {
  const sum = sumCounts([noCounts, { passed: 7, failed: 0, skipped: 0 }])
  expect(closingLine(sum)).toBe('7 passed, 0 failed')
  expect(closingLine({ ...sum, skipped: 2 })).toBe('7 passed, 0 failed, 2 skipped')
})

function reportFile(report: object): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'tawsiya-report-')), 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}
