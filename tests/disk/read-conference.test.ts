import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConference } from '../../disk/read-conference'
import { useTempFolder } from './temp-folder'

const inFolder = useTempFolder()
const smallest = {
  schemaVersion: 1,
  languages: ['ar'],
  title: { ar: 'مؤتمر' },
  period: { from: '2025-11-13', to: '2025-11-14' },
}

const written = (content: string | Uint8Array): string => {
  writeFileSync(inFolder('a.tawsiya'), content)
  return inFolder('a.tawsiya')
}

test('a conference file is read', async () => {
  const read = await readConference(written(JSON.stringify(smallest)))
  expect(read).toMatchObject({ ok: true, value: { title: { ar: 'مؤتمر' } } })
})

test('a byte order mark does no harm', async () => {
  const read = await readConference(written(`\uFEFF${JSON.stringify(smallest)}`))
  expect(read.ok).toBe(true)
})

test('a wrong value is named by its file and its place', async () => {
  const file = written(JSON.stringify({ ...smallest, languages: ['klingon'] }))
  expect(await readConference(file)).toMatchObject({
    problem: { code: 'not-a-conference', path: `${file}: languages[0]` },
  })
})

test.each([
  ['text that is no JSON', 'not-json', 'x'],
  ['a newer version', 'newer-version', JSON.stringify({ ...smallest, schemaVersion: 99 })],
  ['bytes that are no text', 'not-readable', new Uint8Array([0xc3, 0x28])],
  ['an empty file', 'not-json', ''],
])('%s is refused as %s, naming the file', async (_, code, content) => {
  const file = written(content)
  expect(await readConference(file)).toMatchObject({ problem: { code, path: file } })
})

test('a file that is not there is not found', async () => {
  const file = inFolder('none.tawsiya')
  expect(await readConference(file)).toEqual({
    ok: false,
    problem: { code: 'not-found', path: file },
  })
})

test('a file under a file is not found', async () => {
  const file = `${written('{}')}/b`
  expect(await readConference(file)).toMatchObject({ problem: { code: 'not-found', path: file } })
})

test('a folder is not a file', async () => {
  mkdirSync(inFolder('folder'))
  const folder = inFolder('folder')
  expect(await readConference(folder)).toMatchObject({
    problem: { code: 'not-a-file', path: folder },
  })
})

test('a file far too large is refused before it fills the memory', async () => {
  const file = written('')
  truncateSync(file, 65 * 1024 * 1024)
  expect(await readConference(file)).toMatchObject({ problem: { code: 'too-large', path: file } })
})
