import { describe, expect, test } from 'vitest'
import { fontFacesOf, fontKey } from '../../core/brief/font-face'
import { readFonts } from '../../disk/read-fonts'
import { sansTheme, serifTheme } from '../sample-jobs'

describe.each([serifTheme, sansTheme])('the theme $id', (theme) => {
  test('finds a whole TTF file for every face it can ask for', async () => {
    const faces = fontFacesOf(theme)
    const fonts = await readFonts(faces)
    if (!fonts.ok) throw new Error(fonts.problem.path)
    expect([...fonts.value.keys()]).toEqual(faces.map(fontKey))
    for (const bytes of fonts.value.values()) {
      expect([...bytes.slice(0, 4)]).toEqual([0, 1, 0, 0])
    }
  })
})

test('a face is read from the disk once', async () => {
  const face = { family: 'Amiri', weight: 400, italic: false }
  const [first, second] = [await readFonts([face]), await readFonts([face])]
  if (!first.ok || !second.ok) throw new Error('no font')
  expect(first.value.get('Amiri/400')).toBe(second.value.get('Amiri/400'))
})

test.each([
  { family: 'Comic Sans', weight: 400, italic: false },
  { family: '../secrets', weight: 400, italic: false },
  { family: 'Amiri', weight: 450, italic: false },
  { family: 'Noto Sans Tifinagh', weight: 400, italic: true },
])('$family $weight is named as missing', async (face) => {
  expect(await readFonts([face])).toMatchObject({
    ok: false,
    problem: { code: 'missing-font', path: fontKey(face) },
  })
})
