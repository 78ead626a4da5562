import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { saveFile } from '../../disk/save-file'
import { useTempFolder } from './temp-folder'

const inFolder = useTempFolder()

test('a file is written whole, with nothing beside it', async () => {
  expect(await saveFile(inFolder('a.txt'), 'نص')).toEqual({ ok: true, value: undefined })
  expect(readFileSync(inFolder('a.txt'), 'utf8')).toBe('نص')
  expect(readdirSync(inFolder())).toEqual(['a.txt'])
})

test('missing folders are made', async () => {
  await saveFile(inFolder('new', 'folder', 'a.txt'), 'text')
  expect(readFileSync(inFolder('new', 'folder', 'a.txt'), 'utf8')).toBe('text')
})

test('the last of several saves at once is the one that stays', async () => {
  const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(index + 1))
  await Promise.all(texts.map((text) => saveFile(inFolder('a.txt'), text)))
  expect(readFileSync(inFolder('a.txt'), 'utf8')).toBe(texts.at(-1))
  expect(readdirSync(inFolder())).toEqual(['a.txt'])
})

test('a folder that is a file cannot be written into', async () => {
  writeFileSync(inFolder('file'), '')
  const file = inFolder('file', 'a.txt')
  expect(await saveFile(file, 'text')).toMatchObject({
    ok: false,
    problem: { code: 'not-writable', path: file },
  })
})

test('a folder is not replaced by a file', async () => {
  mkdirSync(inFolder('a.txt'))
  expect(await saveFile(inFolder('a.txt'), 'text')).toMatchObject({
    ok: false,
    problem: { code: 'not-writable' },
  })
  expect(readdirSync(inFolder())).toEqual(['a.txt'])
})

test('a name longer than the system takes is refused', async () => {
  expect(await saveFile(inFolder('n'.repeat(300)), 'text')).toMatchObject({
    ok: false,
    problem: { code: 'not-writable' },
  })
  expect(readdirSync(inFolder())).toEqual([])
})

test.runIf(process.platform === 'linux')('a device is not replaced by a file', async () => {
  expect(await saveFile('/dev/full', 'text')).toMatchObject({
    ok: false,
    problem: { code: 'not-writable', path: '/dev/full' },
  })
  expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
})

test.runIf(process.platform === 'linux')(
  'a place the system keeps for itself is refused',
  async () => {
    expect(await saveFile('/proc/tawsiya/a.txt', 'text')).toMatchObject({
      ok: false,
      problem: { code: 'not-writable' },
    })
  },
)

test.skipIf(process.platform === 'win32')(
  'a link stays a link, and a file keeps its mode',
  async () => {
    writeFileSync(inFolder('real.txt'), 'old')
    chmodSync(inFolder('real.txt'), 0o640)
    symlinkSync('real.txt', inFolder('link.txt'))
    await saveFile(inFolder('link.txt'), 'new')
    expect(readlinkSync(inFolder('link.txt'))).toBe('real.txt')
    expect(readFileSync(inFolder('real.txt'), 'utf8')).toBe('new')
    expect(statSync(inFolder('real.txt')).mode & 0o777).toBe(0o640)
  },
)

/** A process that saves, so that limits and signals can be put on it alone. */
const savingScript = (file: string, megabytes: number): string => `
  import { saveFile } from ${JSON.stringify(path.resolve('disk/save-file.ts'))}
  process.on('SIGXFSZ', () => {})
  process.on('SIGINT', () => process.exit(130))
  process.stdout.write('started')
  const saved = await saveFile(${JSON.stringify(file)}, new Uint8Array(${megabytes} * 1024 * 1024))
  process.stdout.write(JSON.stringify(saved))
`

test.runIf(process.platform === 'linux')(
  'a file that does not fit leaves the old one as it was',
  () => {
    writeFileSync(inFolder('a.bin'), 'old')
    writeFileSync(inFolder('save.mts'), savingScript(inFolder('a.bin'), 2))
    // A limit on the size of files stands in for a full disk: the system takes a part, then no more.
    const shell = `ulimit -f 1024; exec "${process.execPath}" --import tsx "${inFolder('save.mts')}"`
    const told = execFileSync('bash', ['-c', shell], { encoding: 'utf8' })
    expect(told).toContain('"ok":false')
    expect(readFileSync(inFolder('a.bin'), 'utf8')).toBe('old')
    expect(readdirSync(inFolder()).toSorted()).toEqual(['a.bin', 'save.mts'])
  },
  30_000,
)

test.skipIf(process.platform === 'win32')(
  'a process stopped while it saves leaves nothing half-written',
  async () => {
    writeFileSync(inFolder('save.mts'), savingScript(inFolder('a.bin'), 100))
    const child = spawn(process.execPath, ['--import', 'tsx', inFolder('save.mts')])
    const isSaving = (): boolean => readdirSync(inFolder()).some((name) => name.endsWith('.tmp'))
    await expect.poll(isSaving, { timeout: 20_000, interval: 2 }).toBe(true)
    child.kill('SIGINT')
    await new Promise((resolve) => child.on('exit', resolve))
    const left = readdirSync(inFolder()).filter((name) => name !== 'save.mts')
    expect(left.filter((name) => name !== 'a.bin')).toEqual([])
  },
  30_000,
)
