import { expect, test } from 'vitest'
import { BookmarkNames } from '../../../../core/writers/docx/bookmark-names'

test('an anchor keeps its name wherever it is asked for', () => {
  const names = new BookmarkNames()
  expect(names.nameOf('recommendations/r-12')).toBe(names.nameOf('recommendations/r-12'))
})

test('names hold what Word allows, and no two anchors share one', () => {
  const names = new BookmarkNames()
  const anchors = ['a-b', 'a/b', 'توصية', '12', 'x'.repeat(60), `${'x'.repeat(60)}y`]
  const given = anchors.map((anchor) => names.nameOf(anchor))
  expect(new Set(given).size).toBe(anchors.length)
  for (const name of given) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/)
})
