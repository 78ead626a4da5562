import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createRecoveryStore } from '../../disk/recovery-store'
import { readSample } from '../sample-jobs'
import { useTempFolder } from './temp-folder'

const inTemp = useTempFolder()
const conference = readSample('examples/oujda-2025.tawsiya')
const draft = { conference, title: 'وجدة', keptAt: '2025-11-20T10:00:00.000Z' }

test('a draft is listed, read back as it was, and gone when dropped', async () => {
  const store = createRecoveryStore(path.join(inTemp(), 'recovery'))
  expect(await store.list()).toEqual([])
  const stamp = { mtimeMs: 1, size: 2, sha256: 'x' }
  await store.keep('a', { ...draft, file: '/somewhere/oujda.tawsiya', stamp })
  expect(await store.list()).toEqual([
    {
      id: 'a',
      title: 'وجدة',
      keptAt: '2025-11-20T10:00:00.000Z',
      file: '/somewhere/oujda.tawsiya',
    },
  ])
  expect(await store.read('a')).toEqual({
    ok: true,
    value: { ...draft, file: '/somewhere/oujda.tawsiya', stamp },
  })
  await store.drop('a')
  expect(await store.list()).toEqual([])
})

test('the newest draft comes first, and what is no draft is passed over', async () => {
  const folder = inTemp()
  const store = createRecoveryStore(folder)
  await store.keep('older', draft)
  await store.keep('newer', { ...draft, keptAt: '2025-11-20T11:00:00.000Z' })
  await writeFile(path.join(folder, 'broken.draft'), '{"title":')
  await writeFile(path.join(folder, 'foreign.draft'), '{"a":1}')
  expect((await store.list()).map(({ id }) => id)).toEqual(['newer', 'older'])
})

test('a draft is named, never sought by a path', async () => {
  const folder = inTemp()
  const store = createRecoveryStore(path.join(folder, 'recovery'))
  await writeFile(path.join(folder, 'outside.draft'), JSON.stringify({}))
  expect(await store.read('../outside')).toMatchObject({ ok: false })
})
