import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const packaging = readFileSync('electron-builder.yml', 'utf8')

test('a double click on a conference opens the app on every system', () => {
  expect(packaging).toMatch(/fileAssociations:\n {2}- ext: tawsiya\n/)
  for (const system of ['linux', 'mac', 'win'])
    expect(packaging).toMatch(new RegExp(`^${system}:`, 'm'))
})

test('everything the app reads beside its code is packed', () => {
  for (const folder of ['templates', 'examples']) {
    expect(packaging).toContain(`- ${folder}/**`)
    expect(existsSync(folder)).toBe(true)
  }
})
