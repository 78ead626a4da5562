import { rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { compareFile, stampOf } from '../../disk/file-stamp'
import { useTempFolder } from './temp-folder'

const inTemp = useTempFolder()

async function known(text: string) {
  const file = path.join(inTemp(), 'a.txt')
  await writeFile(file, text)
  const stamp = await stampOf(file)
  if (!stamp) throw new Error('The file has no stamp')
  return { file, stamp }
}

test('a file that was only touched is the same', async () => {
  const { file, stamp } = await known('same')
  await utimes(file, new Date(), new Date(Date.now() + 60_000))
  expect(await compareFile(file, stamp, 'quick')).toBe('same')
})

test('a change of equal length within the clock’s step is seen by the thorough look', async () => {
  const { file, stamp } = await known('one')
  await writeFile(file, 'two')
  await utimes(file, new Date(), new Date(stamp.mtimeMs))
  expect(await compareFile(file, stamp, 'thorough')).toBe('changed')
})

test('a file that was taken away is missing, and has no stamp', async () => {
  const { file, stamp } = await known('gone')
  await rm(file)
  expect(await compareFile(file, stamp, 'quick')).toBe('missing')
  expect(await stampOf(file)).toBeUndefined()
})
