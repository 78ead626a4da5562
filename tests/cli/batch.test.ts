import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { readXlsx } from '../../core/exchange/tables/read-xlsx'
import { parseConference } from '../../core/model/parse-conference'
import { useTempFolder } from '../disk/temp-folder'
import { addressedConference } from './addressed-conference'
import { runCommand } from './run-command'

// Each starts real processes, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const inFolder = useTempFolder()
const file = 'oujda.tawsiya'
beforeEach(() => writeFileSync(inFolder(file), JSON.stringify(addressedConference)))

const toEverybody = ['export', file, '--for', 'all', '-l', 'fr', '-f', 'docx', '--out', 'out']
const run = (...args: readonly string[]) => runCommand(args, { folder: inFolder() })
const names = (folder = 'out') => readdirSync(inFolder(folder)).toSorted()
const issuedIn = () => {
  const parsed = parseConference(readFileSync(inFolder(file), 'utf8'))
  return parsed.ok ? parsed.value.issued : []
}

test('every body that is asked gets its own', async () => {
  const before = readFileSync(inFolder(file))
  expect(await run(...toEverybody)).toMatchObject({ exitCode: 0, stderr: '' })
  expect(names()).toEqual([
    'oujda - policy-brief - Ministère de l’Intérieur - fr.docx',
    'oujda - policy-brief - Ministère des Finances - fr.docx',
  ])
  expect(readFileSync(inFolder(file)).equals(before)).toBe(true)
})

test('bodies are chosen by name, and files named as one likes', async () => {
  const ran = await run(
    ...['export', file, '--for', 'وزارة المالية', '--for', 'interieur', '-l', 'fr', '-f', 'docx'],
    ...['--issued-on', '2025-11-24', '--name', '{date} {addressee}', '--out', 'out'],
  )
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
  expect(names()).toEqual([
    '2025-11-24 Ministère de l’Intérieur.docx',
    '2025-11-24 Ministère des Finances.docx',
  ])
})

describe('one file that fails', () => {
  test('is listed with its reason, and the others are written', async () => {
    // A folder stands where one of the files should.
    mkdirSync(inFolder('out', 'oujda - policy-brief - Ministère des Finances - fr.docx'), {
      recursive: true,
    })
    const { exitCode, stdout, stderr } = await run(...toEverybody)
    expect(exitCode).toBe(1)
    expect(stdout.toString()).toMatch(
      /^out\S* - policy-brief - Ministère de l’Intérieur - fr\.docx\n$/,
    )
    expect(stderr).toMatch(
      /^oujda - [^\n]*Finances - fr\.docx: [^\n]*cannot be written[^\n]*\n1 file written, 1 failed\n$/,
    )
  })

  test('is told to other programs', async () => {
    mkdirSync(inFolder('out', 'oujda - policy-brief - Ministère des Finances - fr.docx'), {
      recursive: true,
    })
    const { stdout } = await run(...toEverybody, '--json')
    expect(JSON.parse(stdout.toString())).toMatchObject({
      ok: false,
      files: [{ addressee: 'interieur' }],
      failed: [{ problem: { code: 'not-writable' } }],
    })
  })
})

test.skipIf(process.platform === 'win32')(
  'who interrupts keeps whole files and is told what was left out',
  async () => {
    const bodies = Array.from({ length: 300 }, (_, index) => ({
      id: `b${index}`,
      name: { fr: `Organisme ${index}` },
    }))
    const recommendations = addressedConference.recommendations.slice(0, 1).map((each) => ({
      ...each,
      leadBodyId: 'b0',
      partnerBodyIds: bodies.map(({ id }) => id),
    }))
    writeFileSync(
      inFolder(file),
      JSON.stringify({ ...addressedConference, bodies, recommendations }),
    )
    const circumstances = { folder: inFolder(), isInterrupted: true }
    const ran = await runCommand([...toEverybody, '--register'], circumstances)
    expect(ran.exitCode).toBe(130)
    expect(ran.stderr).toMatch(/files? written, \d+ left out\n$/)
    const written = names().filter((name) => name.endsWith('.docx'))
    expect(written.length).toBeGreaterThan(0)
    expect(written.length).toBeLessThan(300)
    expect(names().filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect(
      issuedIn()
        .flatMap(({ files }) => files.map(({ name }) => name))
        .toSorted(),
    ).toEqual(written)
  },
)

describe('a registered batch', () => {
  const registered = [...toEverybody, '--register', '--issued-on', '2025-11-24']

  test('numbers each document, and says in the file what went out', async () => {
    expect(await run(...registered)).toMatchObject({ exitCode: 0, stderr: '' })
    const issued = issuedIn()
    expect(issued.map(({ reference, addresseeId }) => [reference, addresseeId])).toEqual([
      ['UMP/ESS/2025-1', 'interieur'],
      ['UMP/ESS/2025-2', 'finances'],
    ])
    for (const { files } of issued) {
      for (const { name, sha256 } of files) {
        const bytes = readFileSync(inFolder('out', name))
        expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
      }
    }
  })

  test('goes on from the last number and overwrites nothing', async () => {
    await run(...registered)
    await run(...registered)
    expect(issuedIn().map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(names().filter((name) => name.endsWith('.docx'))).toHaveLength(4)
  })

  test('leaves a register for spreadsheets, which may be written again', async () => {
    await run(...registered)
    const again = await run('register', file, '--out', 'again')
    expect(again).toMatchObject({ exitCode: 0, stderr: '' })
    for (const name of ['oujda - register.csv', 'oujda - register.xlsx']) {
      expect(
        readFileSync(inFolder('again', name)).equals(readFileSync(inFolder('out', name))),
      ).toBe(true)
    }
    const rows = await readXlsx(readFileSync(inFolder('out', 'oujda - register.xlsx')))
    expect(rows).toMatchObject({
      value: [expect.anything(), ['UMP/ESS/2025-1', 'وزارة الداخلية'], ['UMP/ESS/2025-2']].map(
        (row) => (Array.isArray(row) ? expect.arrayContaining(row) : row),
      ),
    })
  })
})

test('an empty register is refused', async () => {
  const { exitCode, stderr } = await run('register', file)
  expect({ exitCode, stderr }).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('--register'),
  })
})
