import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { imposePdf } from '../../../core/print/impose-pdf'
import type { ImpositionOrder } from '../../../core/print/imposition-order'
import { numberedPdf, readPlaces } from './numbered-pdf'

async function imposed(
  files: readonly Uint8Array[],
  order: Partial<ImpositionOrder> = {},
): Promise<Uint8Array> {
  const made = await imposePdf({
    documents: files.map((bytes, index) => ({ name: `${index}.pdf`, bytes })),
    imposition: 'booklet',
    bindings: [],
    sheet: 'A4',
    hasMarks: false,
    ...order,
  })
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  return made.value
}
const placesOf = async (...made: Parameters<typeof imposed>) =>
  (await readPlaces(await imposed(...made))).map((side) =>
    Object.fromEntries(
      side.map(({ half, text, isTurned }) => [half, isTurned ? `${text} turned` : text]),
    ),
  )

test('five pages make two sheets, each page in its half', async () => {
  expect(await placesOf([await numberedPdf(5)])).toEqual([
    { right: '1' },
    { left: '2' },
    { right: '3' },
    { left: '4', right: '5' },
  ])
})

test('a PDF read from the right is bound at the right unless told otherwise', async () => {
  const arabic = await numberedPdf(4, { language: 'ar-MA' })
  const first = { left: '1', right: '4' }
  expect((await placesOf([arabic]))[0]).toEqual(first)
  expect((await placesOf([arabic], { bindings: ['left'] }))[0]).toEqual({ left: '4', right: '1' })
})

test('a flip booklet turns the second text, unless the two are bound at opposite sides', async () => {
  const files = [await numberedPdf(2, { prefix: 'a' }), await numberedPdf(2, { prefix: 'b' })]
  const flip = { imposition: 'flip' } as const
  expect(await placesOf(files, flip)).toEqual([
    { left: 'b1 turned', right: 'a1' },
    { left: 'a2', right: 'b2 turned' },
  ])
  expect(await placesOf(files, { ...flip, bindings: ['right', 'left'] })).toEqual([
    { left: 'a1', right: 'b1' },
    { left: 'b2', right: 'a2' },
  ])
})

describe('pages are scaled to', () => {
  test.each([
    ['their own size, A5 on A4', [419.53, 595.28], 'A4', 1],
    ['half a sheet, A4 on A4', [595.28, 841.89], 'A4', 0.7047],
    ['their own size, A4 on A3', [595.28, 841.89], 'A3', 1],
  ] as const)('%s', async (_, size, sheet, scale) => {
    const [side] = await readPlaces(await imposed([await numberedPdf(4, { size })], { sheet }))
    expect(side?.[0]?.scale).toBeCloseTo(scale, 1)
  })
})

test('a page that its file turns is printed as it is shown', async () => {
  const turned = await numberedPdf(2, { turnedBy: 180 })
  expect((await placesOf([turned], { imposition: 'two-up' }))[0]).toEqual({
    left: '1 turned',
    right: '2 turned',
  })
})

describe('marks', () => {
  test('stand around the sheet, on larger paper', async () => {
    const made = await PDFDocument.load(await imposed([await numberedPdf(4)], { hasMarks: true }))
    const page = made.getPage(0)
    const mm = (points: number) => Math.round((points / 72) * 25.4 * 10) / 10
    expect([page.getWidth(), page.getHeight()].map(mm)).toEqual([320, 225])
    const { x, y, width, height } = page.getTrimBox()
    expect([x, y, width, height].map(mm)).toEqual([11.5, 7.5, 297, 210])
  })

  test('are left out unless asked for', async () => {
    const made = await PDFDocument.load(await imposed([await numberedPdf(4)]))
    expect(Math.round(made.getPage(0).getWidth())).toBe(842)
  })
})

test('the same files give the same bytes', async () => {
  const file = await numberedPdf(7)
  expect(await imposed([file])).toEqual(await imposed([file]))
})

describe('is refused in words:', () => {
  const refusal = async (bytes: Uint8Array) =>
    imposePdf({
      documents: [{ name: 'a.pdf', bytes }],
      ...{ imposition: 'booklet', bindings: [], sheet: 'A4', hasMarks: false },
    })

  test('what is not a PDF', async () => {
    expect(await refusal(new TextEncoder().encode('no'))).toMatchObject({
      problem: { code: 'not-a-pdf', path: 'a.pdf' },
    })
  })

  test('a PDF that breaks off', async () => {
    const whole = await numberedPdf(3)
    const outcome = await refusal(whole.slice(0, whole.length / 3))
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'not-a-pdf' } })
  })

  test('a PDF behind a password', async () => {
    const document = await PDFDocument.create()
    document.addPage()
    document.encrypt({ userPassword: 'secret', ownerPassword: 'secret' })
    expect(await refusal(await document.save())).toMatchObject({ problem: { code: 'locked-pdf' } })
  })
})
