/** Times `npm run brief` in a project that is set up: the six files of the sample, by the clock. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { printRow, printTitle } from './table'

const cwd = path.resolve(import.meta.dirname, '../..')
const run = (): number => {
  const started = performance.now()
  const { status } = spawnSync('npm', ['run', '-s', 'brief'], { cwd, shell: true, stdio: 'ignore' })
  if (status !== 0) throw new Error('npm run brief failed')
  return (performance.now() - started) / 1000
}

run()
const seconds = run()
printTitle('npm run brief, the second time')
printRow({ what: 'six files', own: `${seconds.toFixed(1)} s`, value: seconds, bar: 5 })
