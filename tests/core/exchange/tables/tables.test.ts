import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { neutraliseFormula, restoreFormula } from '../../../../core/exchange/tables/formulas'
import { readCsv } from '../../../../core/exchange/tables/read-csv'
import { readXlsx } from '../../../../core/exchange/tables/read-xlsx'
import type { Table } from '../../../../core/exchange/tables/table'
import { writeCsv } from '../../../../core/exchange/tables/write-csv'
import { columnName, writeXlsx } from '../../../../core/exchange/tables/write-xlsx'

// Hostile files are large, and machines may be busy.
vi.setConfig({ testTimeout: 60_000 })

const table = (rows: readonly (readonly string[])[]): Table => ({
  title: 'جدول التتبع',
  direction: 'rtl',
  columns: [
    { heading: 'المعرّف', width: 10, direction: 'ltr' },
    { heading: 'الحالة', width: 20, choices: ['مسودة', 'منجزة'] },
  ],
  rows,
})
const headings = ['المعرّف', 'الحالة']
/** What spreadsheets keep of a text: no control characters, no half surrogate pairs, one kind of line break. */
const cell = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('=1+1', "'=1", '-5', '+212 5', '@x', 'أ "ب"، ج', 'a;b,c', 'a\nb', '\tx', "''-"),
  )
  .map((text) => text.replace(/[\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\t\n]/gu, ''))
const rowsOf = (cells: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(fc.constant('r'), cells), { maxLength: 6 })

describe('a CSV file', () => {
  test('begins with the mark of UTF-8 and ends each line as RFC 4180 has it', () => {
    expect(
      writeCsv(
        table([
          ['r1', 'قال "نعم"، ثم لا'],
          ['r2', 'a,b'],
        ]),
      ),
    ).toBe('\uFEFFالمعرّف,الحالة\r\nr1,"قال ""نعم""، ثم لا"\r\nr2,"a,b"\r\n')
  })

  test.each(['=cmd|x', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1"])(
    'holds %j as a text, never as a formula',
    (text) => {
      expect(neutraliseFormula(text)).toBe(`'${text}`)
    },
  )

  test('gives back every text as it was', () => {
    fc.assert(
      fc.property(rowsOf(cell), (rows) => {
        expect(readCsv(writeCsv(table(rows)))).toEqual({ ok: true, value: [headings, ...rows] })
      }),
    )
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(restoreFormula(neutraliseFormula(text))).toBe(text)
      }),
    )
  })

  test.each([';', '\t'])('may be separated by %j', (delimiter) => {
    const text = `المعرّف${delimiter}الحالة\r\nr1${delimiter}منجزة\r\n`
    expect(readCsv(text)).toEqual({ ok: true, value: [headings, ['r1', 'منجزة']] })
  })

  test('of a million rows is refused', () => {
    expect(readCsv('id,status\n'.repeat(1_000_000))).toMatchObject({
      problem: { code: 'not-a-table', detail: '> 20000 rows' },
    })
  })

  test('of millions of cells is refused', () => {
    expect(readCsv(','.repeat(3_000_000))).toMatchObject({ problem: { code: 'not-a-table' } })
  })

  test('of zeros is none', () => {
    expect(readCsv('id,\0\0')).toMatchObject({ problem: { code: 'not-a-table' } })
  })
})

const partOf = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array())
/** A workbook with one part replaced. */
const tampered = (bytes: Uint8Array, path: string, content: string): Uint8Array =>
  zipSync({ ...unzipSync(bytes), [path]: strToU8(content) })

describe('a workbook', () => {
  test('keeps its headings in view, filters, offers choices and runs from the right', async () => {
    const sheet = partOf(await writeXlsx(table([['r1', 'منجزة']])), 'xl/worksheets/sheet1.xml')
    expect(sheet).toContain('rightToLeft="1"')
    expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/)
    expect(sheet).toContain('<autoFilter ref="A1:B2"/>')
    expect(sheet).toMatch(/sqref="B2:B2".*"مسودة,منجزة"/)
  })

  test('holds texts as texts, formulas included', async () => {
    const bytes = await writeXlsx(table([['r1', '=1+1']]))
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>')
  })

  test('gives back every text as it was', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(cell), async (rows) => {
        const read = await readXlsx(await writeXlsx(table(rows)))
        expect(read).toEqual({ ok: true, value: [headings, ...rows] })
      }),
      { numRuns: 50 },
    )
  })

  test('is the same bytes each time', async () => {
    const rows = [['r1', 'منجزة']]
    expect(await writeXlsx(table(rows))).toEqual(await writeXlsx(table(rows)))
  })
})

describe('a hostile workbook is refused:', () => {
  const refusal = { ok: false, problem: { code: 'not-a-table' } }

  test('bytes that are no zip', async () => {
    expect(await readXlsx(strToU8('PK\u0003\u0004 no'))).toMatchObject(refusal)
  })

  test('a zip that is no workbook', async () => {
    expect(await readXlsx(zipSync({ 'a.txt': strToU8('a') }))).toMatchObject(refusal)
  })

  test('a part that unpacks to a gigabyte', async () => {
    const zeros = new Uint8Array(70 * 1024 * 1024)
    const bomb = zipSync({
      ...unzipSync(await writeXlsx(table([]))),
      'xl/sharedStrings.xml': zeros,
    })
    expect(await readXlsx(bomb)).toMatchObject({ problem: { detail: '> 64 MB' } })
  })

  test('a part that unpacks to more than it declares', async () => {
    const bytes = zipSync({ 'xl/sharedStrings.xml': new Uint8Array(1_000_000) })
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    // The size in the central directory, which is what is believed.
    const directory = view.getUint32(bytes.length - 22 + 16, true)
    view.setUint32(directory + 24, 10, true)
    expect(await readXlsx(bytes)).toMatchObject(refusal)
  })

  test('entities that read files or multiply', async () => {
    const evil = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>`
    const bytes = tampered(await writeXlsx(table([])), 'xl/sharedStrings.xml', evil)
    expect(await readXlsx(bytes)).toMatchObject({ problem: { detail: 'DOCTYPE' } })
  })

  test('millions of shared texts', async () => {
    const texts = `<sst>${'<si><t/></si>'.repeat(2_000_000)}</sst>`
    const bytes = tampered(await writeXlsx(table([])), 'xl/sharedStrings.xml', texts)
    expect(await readXlsx(bytes)).toMatchObject({ problem: { detail: '> 4000000 tags' } })
  })

  test('a million rows', async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, row) => `<row r="${row + 1}"><c><v>1</v></c></row>`,
    )
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`
    const bytes = tampered(await writeXlsx(table([])), 'xl/worksheets/sheet1.xml', sheet)
    expect(await readXlsx(bytes)).toMatchObject({ problem: { detail: '> 20000 rows' } })
  })
})

test('a cell in a far corner of a workbook makes no table of its size', async () => {
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`
  const bytes = tampered(await writeXlsx(table([])), 'xl/worksheets/sheet1.xml', sheet)
  expect(await readXlsx(bytes)).toEqual({ ok: true, value: [['1']] })
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
])('column %i is called %s', (index, name) => {
  expect(columnName(index)).toBe(name)
})
