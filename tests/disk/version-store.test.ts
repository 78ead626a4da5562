import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createVersionStore, versionsToDrop } from '../../disk/version-store'
import { saveConference } from '../../disk/save-conference'
import { readSample } from '../sample-jobs'
import { useTempFolder } from './temp-folder'

const inTemp = useTempFolder()
const conference = readSample('examples/oujda-2025.tawsiya')
const at = (minute: number): Date => new Date(Date.UTC(2025, 10, 20, 10, minute))

test('each save that changed something is a version, the newest first, and can be read', async () => {
  const folder = inTemp()
  const file = path.join(folder, 'oujda.tawsiya')
  const store = createVersionStore(path.join(folder, 'versions'))
  await saveConference(file, conference)
  await store.keep(file, at(1))
  await store.keep(file, at(2))
  await saveConference(file, { ...conference, edition: { fr: 'Deuxième' } })
  await store.keep(file, at(3))

  const versions = await store.list(file)
  expect(versions.map(({ savedAt }) => savedAt)).toEqual([at(3).toISOString(), at(1).toISOString()])
  expect(await store.read(file, versions[1]?.id ?? '')).toEqual({ ok: true, value: conference })
})

test('the versions of two files are kept apart, and only known ones are read', async () => {
  const folder = inTemp()
  const store = createVersionStore(path.join(folder, 'versions'))
  const file = path.join(folder, 'a.tawsiya')
  await saveConference(file, conference)
  await store.keep(file, at(1))
  expect(await store.list(path.join(folder, 'b.tawsiya'))).toEqual([])
  expect(await store.read(file, '../../a')).toMatchObject({ ok: false })
})

test('a store that cannot be written does not stand in the way of a save', async () => {
  const folder = inTemp()
  const file = path.join(folder, 'a.tawsiya')
  await saveConference(file, conference)
  await writeFile(path.join(folder, 'versions'), 'a file where the folder should be')
  const store = createVersionStore(path.join(folder, 'versions'))
  await store.keep(file, at(1))
  expect((await readdir(folder)).toSorted()).toEqual(['a.tawsiya', 'versions'])
})

test('twenty saves stay, then the last of each day, for thirty days', () => {
  const versions = Array.from({ length: 200 }, (_, index) => {
    const savedAt = new Date(Date.UTC(2025, 10, 20) - index * 6 * 3_600_000).toISOString()
    return { id: savedAt, savedAt }
  })
  const dropped = new Set(versionsToDrop(versions))
  const kept = versions.filter((version) => !dropped.has(version))
  expect(kept.slice(0, 20)).toEqual(versions.slice(0, 20))
  const days = kept.map(({ savedAt }) => savedAt.slice(0, 10))
  expect(new Set(days).size).toBe(30)
  expect(new Set(days.slice(20)).size).toBe(days.length - 20)
})
