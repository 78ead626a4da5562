import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { parseConference } from '../../core/model/parse-conference'
import { useTempFolder } from '../disk/temp-folder'
import { addressedConference } from './addressed-conference'
import { runCommand } from './run-command'

// Each starts real processes, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const inFolder = useTempFolder()
const run = (...args: readonly string[]) => runCommand(args, { folder: inFolder() })

test('texts go out to a translator as XLIFF, and what came back is shown and taken by name', async () => {
  writeFileSync(inFolder('c.tawsiya'), JSON.stringify(addressedConference))
  const out = await run('xliff', 'c.tawsiya', '--use', '1.2', '-o', 'c.xlf')
  expect(out).toMatchObject({ exitCode: 0, stderr: '' })
  const sent = readFileSync(inFolder('c.xlf'), 'utf8')
  const unit = /(resname="recommendations\/r1\/text"[\s\S]*?<target[^>]*>)[^<]*/
  writeFileSync(inFolder('back.xlf'), sent.replace(unit, '$1Traduit.'))
  const back = ['import', 'back.xlf', '--into', 'c.tawsiya'] as const
  expect((await run(...back)).stdout.toString()).toContain('is\tTraduit.')
  await run(...back, '--take', 'recommendations/r1/text@fr')
  const taken = parseConference(readFileSync(inFolder('c.tawsiya'), 'utf8'))
  expect(taken).toMatchObject({ value: { recommendations: [{ text: { fr: 'Traduit.' } }, {}] } })
})

test('an unknown version and a file that is no XLIFF are refused with what to do', async () => {
  writeFileSync(inFolder('c.tawsiya'), JSON.stringify(addressedConference))
  const odd = await run('xliff', 'c.tawsiya', '--use', '3.0', '-o', 'c.xlf')
  expect(odd.exitCode).toBe(2)
  expect(odd.stderr).toContain('2.0, 1.2')
  writeFileSync(inFolder('back.xlf'), '<html></html>')
  const wrong = await run('import', 'back.xlf', '--into', 'c.tawsiya')
  expect(wrong.exitCode).toBe(1)
  expect(wrong.stderr).toContain('ask for it again as XLIFF')
})
