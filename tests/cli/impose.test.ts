import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { numberedPdf, readPlaces } from '../core/print/numbered-pdf'
import { useTempFolder } from '../disk/temp-folder'
import { runCommand } from './run-command'

// Each starts real processes, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const inFolder = useTempFolder()
const run = (...args: readonly string[]) => runCommand(args, { folder: inFolder() })

test('a PDF becomes a booklet to print and fold', async () => {
  writeFileSync(inFolder('a.pdf'), await numberedPdf(6))
  const ran = await run('impose', 'a.pdf', '--binding', 'right', '--marks', '--out', 'out/b.pdf')
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
  expect(ran.stdout.toString()).toBe('out/b.pdf\n')
  const [front] = await readPlaces(readFileSync(inFolder('out', 'b.pdf')))
  expect(front).toMatchObject([{ text: '1', half: 'left' }])
})

test('two PDFs become a booklet with two covers', async () => {
  writeFileSync(inFolder('ar.pdf'), await numberedPdf(2, { language: 'ar-MA', prefix: 'a' }))
  writeFileSync(inFolder('fr.pdf'), await numberedPdf(2, { language: 'fr-FR', prefix: 'f' }))
  await run('impose', 'ar.pdf', 'fr.pdf', '--layout', 'flip', '--out', 'b.pdf')
  const [front] = await readPlaces(readFileSync(inFolder('b.pdf')))
  expect(front?.map(({ text, half }) => [half, text]).toSorted()).toEqual([
    ['left', 'a1'],
    ['right', 'f1'],
  ])
})

test.each([
  [['--layout', 'spiral'], 2, /spiral \(booklet, two-up, flip\)/],
  [['--layout', 'flip'], 2, /second is missing/],
  [['--binding', 'top'], 2, /top \(left, right\)/],
  [[], 1, /a\.pdf is no usable PDF/],
])('impose with %j is answered in one sentence', async (args, exitCode, sentence) => {
  writeFileSync(inFolder('a.pdf'), 'no')
  const ran = await run('impose', 'a.pdf', '--out', 'b.pdf', ...args)
  expect(ran).toMatchObject({ exitCode, stderr: expect.stringMatching(sentence) })
  expect(existsSync(inFolder('b.pdf'))).toBe(false)
})
