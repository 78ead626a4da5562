/**
 * Runs the checks and the tests one after another, all of them even when one fails, and ends with
 * one line of counts: `node scripts/run-tests.mjs [step…]`. Exit code 1 when anything failed.
 */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { closingLine, countPlaywright, countVitest, noCounts, sumCounts } from './test-counts.mjs'
import { commandOnDisplay } from './with-display.mjs'

const projectFolder = path.resolve(import.meta.dirname, '..')
const vitestReport = path.join(projectFolder, 'out/reports/vitest.json')
const playwrightReport = path.join(projectFolder, 'out/reports/playwright.json')

/** A check passes or fails as a whole; a suite also counts its tests, from the report it writes. */
const steps = {
  types: { command: ['tsc', '-b'] },
  lint: { command: ['oxlint', '--type-aware', '--deny-warnings'] },
  format: { command: ['prettier', '--check', '--log-level=warn', '.'] },
  build: { command: ['electron-vite', 'build', '--logLevel=warn'] },
  unit: {
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${vitestReport}`,
    ],
    report: vitestReport,
    count: countVitest,
  },
  app: {
    command: commandOnDisplay(['playwright', 'test', '--reporter=list,json']),
    report: playwrightReport,
    count: countPlaywright,
  },
}

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !Object.hasOwn(steps, name))
if (unknown.length > 0) {
  console.error(`Unknown step ${unknown.join(', ')}: choose from ${Object.keys(steps).join(', ')}.`)
  process.exit(2)
}

const isBuilt = chosen.length === 0 || chosen.includes('build')
const results = Object.entries(steps)
  .filter(([name]) => chosen.length === 0 || chosen.includes(name))
  .map(([name, step]) => ({ name, counts: runStep(name, step) }))
const total = sumCounts(results.map(({ counts }) => counts))
const failedSteps = results.filter(({ counts }) => counts.failed > 0).map(({ name }) => name)
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`)
console.log(`\n${closingLine(total)}`)
process.exitCode = total.failed > 0 ? 1 : 0

/**
 * @param {string} name
 * @param {{ command: string[]; report?: string; count?: typeof countVitest }} step
 */
function runStep(name, { command, report, count }) {
  console.log(`\n— ${name}`)
  if (report) rmSync(report, { force: true })
  const started = Date.now()
  const [program = '', ...args] = command
  const { status } = spawnSync(program, args, {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Windows starts the programs of node_modules/.bin through a shell only.
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
      // The command's tests take the built one, which starts three times as fast as its sources.
      ...(isBuilt ? { TAWSIYA_BUILT_COMMAND: 'out/main/cli.js' } : {}),
    },
  })
  console.log(
    `${name}: ${status === 0 ? 'ok' : 'failed'} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  )
  const counts = report && count ? count(report) : noCounts
  // A check has no tests to count: it counts as one failure, as does a crash that no test reports.
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
