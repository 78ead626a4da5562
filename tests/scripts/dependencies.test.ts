import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { isInstalled } from '../../scripts/set-up/dependencies.mjs'

const zod = { 'node_modules/zod': { version: '4.6.7' } }
const forAnotherSystem = { 'node_modules/fsevents': { version: '2.3.3', optional: true } }

test('a folder without installed packages is not installed', () => {
  expect(isInstalled(folderWith(zod))).toBe(false)
})

test('the same packages in the same versions are installed', () => {
  expect(isInstalled(folderWith({ '': {}, ...zod }, zod))).toBe(true)
})

test('a package of another version makes the installation stale', () => {
  expect(isInstalled(folderWith(zod, { 'node_modules/zod': { version: '4.6.6' } }))).toBe(false)
})

test('a package that is missing makes the installation stale', () => {
  expect(isInstalled(folderWith(zod, {}))).toBe(false)
})

test('an optional package for another system may be missing', () => {
  expect(isInstalled(folderWith({ ...zod, ...forAnotherSystem }, zod))).toBe(true)
})

function folderWith(wanted: object, installed?: object): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tawsiya-project-'))
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }))
  if (installed) {
    mkdirSync(path.join(folder, 'node_modules'))
    writeFileSync(
      path.join(folder, 'node_modules/.package-lock.json'),
      JSON.stringify({ packages: installed }),
    )
  }
  return folder
}
