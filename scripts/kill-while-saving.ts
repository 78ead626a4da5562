/**
 * Kills the built app at random moments while it types and saves, and says what each time has cost:
 * `node scripts/with-display.mjs tsx scripts/kill-while-saving.ts [rounds]`. Exit code 1 when a file was
 * damaged or more than five seconds of typing were lost.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { killRounds } from '../tests/app/kill-rounds'

const mostLostMs = 5_000

const folder = await mkdtemp(path.join(tmpdir(), 'tawsiya-killing-'))
const rounds = await killRounds(folder, Number(process.argv[2] ?? 50))
await rm(folder, { recursive: true, force: true })
for (const [index, { afterMs, lostMs, damage }] of rounds.entries()) {
  const after = `${(afterMs / 1000).toFixed(1)} s`
  console.log(
    `${index + 1}: killed after ${after}, ${Math.round(lostMs)} ms lost, ${damage ?? 'file whole'}`,
  )
}
const worst = Math.max(...rounds.map(({ lostMs }) => lostMs))
const damaged = rounds.filter(({ damage }) => damage !== undefined).length
console.log(
  `${rounds.length} kills: ${damaged} files damaged, at most ${Math.round(worst)} ms lost`,
)
if (damaged > 0 || worst > mostLostMs) process.exitCode = 1
