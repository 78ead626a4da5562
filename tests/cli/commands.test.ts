import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { useTempFolder } from '../disk/temp-folder'
import { runCommand } from './run-command'
import { smallConference } from './small-conference'

// Each starts real processes, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const inFolder = useTempFolder()
const start = (bytes: Buffer): string => bytes.subarray(0, 4).toString('latin1')
const wordStart = 'PK\u0003\u0004'

test('a conference becomes a Word file and a PDF, one line for each', async () => {
  writeFileSync(inFolder('congrès.tawsiya'), JSON.stringify(smallConference))
  const ran = await runCommand(['export', 'congrès.tawsiya', '--out', 'briefs'], {
    folder: inFolder(),
  })
  const names = [
    'congrès - policy-brief - ar-fr.docx',
    'congrès - policy-brief - ar-fr.pdf',
  ] as const
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
  expect(ran.stdout.toString().split('\n')).toEqual([
    ...names.map((name) => path.join('briefs', name)),
    '',
  ])
  expect(readdirSync(inFolder('briefs')).toSorted()).toEqual(names)
  expect(start(readFileSync(inFolder('briefs', names[0])))).toBe(wordStart)
  expect(start(readFileSync(inFolder('briefs', names[1])))).toBe('%PDF')
})

test('standard input becomes one file on standard output', async () => {
  const ran = await runCommand(
    ['export', '-', '--format', 'docx', '--out', '-', '--languages', 'fr'],
    {
      folder: inFolder(),
      input: JSON.stringify(smallConference),
    },
  )
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
  expect(start(ran.stdout)).toBe(wordStart)
  expect(readdirSync(inFolder())).toEqual([])
})

test('other programs read what was written, and the same date gives the same bytes', async () => {
  writeFileSync(inFolder('a.tawsiya'), JSON.stringify(smallConference))
  const args = ['export', 'a.tawsiya', '--format', 'pdf', '--issued-on', '2025-11-14', '--json']
  const twice = [
    await runCommand([...args, '--out', 'one'], { folder: inFolder() }),
    await runCommand([...args, '--out', 'two'], { folder: inFolder() }),
  ]
  const name = 'a - policy-brief - ar-fr.pdf'
  const bytes = readFileSync(inFolder('one', name))
  expect(JSON.parse(twice[0]?.stdout.toString() ?? '')).toEqual({
    ok: true,
    files: [
      {
        path: path.join('one', name),
        template: 'policy-brief',
        languages: ['ar', 'fr'],
        arrangement: 'side-by-side',
        format: 'pdf',
        bytes: bytes.length,
      },
    ],
  })
  expect(readFileSync(inFolder('two', name)).equals(bytes)).toBe(true)
})

test('the templates are listed by id and name', async () => {
  const { exitCode, stdout } = await runCommand(['templates'], {
    folder: inFolder(),
    locale: 'fr_FR.UTF-8',
  })
  expect({ exitCode, listed: stdout.toString() }).toEqual({
    exitCode: 0,
    listed: expect.stringMatching(/^policy-brief\t\S/m),
  })
})

test('help and version are answers, not errors', async () => {
  const help = await runCommand(['--help'], { folder: inFolder() })
  expect(help).toMatchObject({ exitCode: 0, stderr: '' })
  expect(help.stdout.toString()).toMatch(/export[^]*check[^]*templates/)
  const version = await runCommand(['--version'], { folder: inFolder() })
  expect(version.stdout.toString()).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('a check lists what is missing with its place, and stops nothing', async () => {
  writeFileSync(inFolder('a.tawsiya'), JSON.stringify(smallConference))
  const { exitCode, stdout } = await runCommand(['check', 'a.tawsiya'], { folder: inFolder() })
  expect(exitCode).toBe(0)
  expect(stdout.toString()).toMatch(/^warning\trecommendations\[0\]\.leadBodyId\t\S.*\.$/m)
})

test('a check tells other programs the code of each finding', async () => {
  const { stdout } = await runCommand(['check', '-', '--json'], {
    folder: inFolder(),
    input: JSON.stringify(smallConference),
  })
  expect(JSON.parse(stdout.toString())).toMatchObject({
    ok: true,
    issues: expect.arrayContaining([
      expect.objectContaining({ code: 'missing-lead', path: 'recommendations[0].leadBodyId' }),
    ]),
  })
})
