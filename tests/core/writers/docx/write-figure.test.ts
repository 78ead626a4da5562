import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { FigureNode } from '../../../../core/layout/page-layout'
import { dotPicture } from '../../../../core/writers/docx/module-picture'
import { writeDocx } from '../../../../core/writers/docx/write-docx'
import { cell, grid, layout, noAssets, part, row } from './hand-made-layouts'
import { written } from './read-docx'

const figure = (picture: FigureNode['picture']): FigureNode => ({
  kind: 'figure',
  picture,
  widthPt: 68,
  heightPt: 68,
  alternative: { language: 'fr', text: 'Code QR <du site>' },
  alignment: 'center',
  spaceBeforePt: 0,
})
const code = figure({ kind: 'modules', rows: [[true, false]] })
const logo = figure({ kind: 'image', id: 'logo', aspect: 1 })

test('pictures have their alternative text, their size, and numbers of their own', async () => {
  const { parts } = await written(
    layout([part(['fr'], [code, grid([100], [row([cell([code])])])])]),
  )
  const document = parts['word/document.xml'] ?? ''
  expect(document).toContain('descr="Code QR &lt;du site&gt;"')
  expect(document).toContain(`cx="${68 * 12700}" cy="${68 * 12700}"`)
  const ids = [...document.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)
  expect(ids).toEqual(['1', '2'])
})

test('an image is taken from the assets as it is', async () => {
  const images = new Map([['logo', dotPicture('#14523D')]])
  const { bytes } = await written(layout([part(['fr'], [logo])]), { ...noAssets, images })
  const media = Object.entries(unzipSync(bytes)).find(([path]) => path.startsWith('word/media/'))
  expect(media?.[1]).toEqual(images.get('logo'))
})

test.each([
  ['is not there', new Map<string, Uint8Array>()],
  ['is neither PNG nor JPEG', new Map([['logo', Uint8Array.of(1, 2, 3)]])],
])('an image that %s is a problem that names it', async (_, images) => {
  const outcome = await writeDocx(layout([part(['fr'], [logo])]), { ...noAssets, images })
  expect(outcome).toEqual({ ok: false, problem: { code: 'bad-image', path: 'logo' } })
})
