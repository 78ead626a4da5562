import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const folder = path.resolve(import.meta.dirname, '../../../renderer')
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
)

/** Sides of the screen; a mirrored window needs those of the text. */
const physical =
  /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)[\w-]*|left|right|text-align:\s*(?:left|right)|float)\s*:/m

test('there are style sheets to look at', () => {
  expect(sheets).toContain(path.join('ui', 'tokens.css'))
})

test.each(sheets)('%s names no side of the screen', (sheet) => {
  expect(readFileSync(path.join(folder, sheet), 'utf8')).not.toMatch(physical)
})

test.each(sheets)('%s takes its colours from the tokens', (sheet) => {
  const isPaper = sheet === path.join('brief', 'diagrams.css')
  const isPalette = sheet === path.join('ui', 'tokens.css')
  if (isPaper || isPalette) return
  expect(readFileSync(path.join(folder, sheet), 'utf8')).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(/i)
})
