import { strFromU8, unzipSync, zipSync } from 'fflate'
import { readXlsx as readWorkbook, type CellValue } from 'hucre/xlsx'
import { fail, succeed, type Outcome } from '../../outcome'
import { mostRows } from './table'

/** Bytes of all parts unpacked; the matrix of two thousand recommendations has six million. */
const mostUnpacked = 64 * 1024 * 1024
const mostParts = 1000
/** Elements of all parts together; twenty thousand rows of ours have half of it. */
const mostTags = 4_000_000
/** Columns beyond are nobody's table: a single far cell would make every row as wide. */
const lastColumn = 'CV'
/** What a table is read from; the rest of a workbook (links, macros, pictures) is never opened. */
const neededPart =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i

/** The rows of a workbook's first visible sheet, the headings first. A hostile file costs no more than its limits. */
export async function readXlsx(
  bytes: Uint8Array,
): Promise<Outcome<readonly (readonly string[])[]>> {
  const parts = unpack(bytes)
  if (!parts.ok) return parts
  try {
    let isFirst = true
    const { sheets } = await readWorkbook(zipSync(parts.value, { level: 0 }), {
      maxRows: mostRows + 1,
      range: `A1:${lastColumn}${mostRows + 1}`,
      sheets: ({ hidden, veryHidden }) => {
        const isTaken = isFirst && !hidden && !veryHidden
        if (isTaken) isFirst = false
        return isTaken
      },
    })
    const rows = sheets[0]?.rows
    if (!rows) return fail('not-a-table', undefined, 'XLSX')
    if (rows.length > mostRows) return fail('not-a-table', undefined, `> ${mostRows} rows`)
    return succeed(rows.map((row) => row.map(textOf)))
  } catch {
    // The library throws for whatever is not a workbook.
    return fail('not-a-table', undefined, 'XLSX')
  }
}

/** Refuses by the sizes a file declares, and unpacks no part further than it declared. */
function unpack(bytes: Uint8Array): Outcome<Record<string, Uint8Array>> {
  let unpacked = 0
  let count = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1
        if (!neededPart.test(name)) return false
        unpacked += originalSize
        if (unpacked > mostUnpacked || count > mostParts) throw new Error('too large')
        return true
      },
    })
    const contents = Object.values(parts)
    if (contents.some(hasDoctype)) return fail('not-a-table', undefined, 'DOCTYPE')
    const tags = contents.reduce((sum, part) => sum + countByte(part, tagStart), 0)
    return tags > mostTags ? fail('not-a-table', undefined, `> ${mostTags} tags`) : succeed(parts)
  } catch {
    return fail('not-a-table', undefined, unpacked > mostUnpacked ? '> 64 MB' : 'XLSX')
  }
}

/** No spreadsheet program writes one; those that do want entities looked up or multiplied. */
const hasDoctype = (part: Uint8Array): boolean =>
  /<!doctype/i.test(strFromU8(part.subarray(0, 4096), true).replaceAll('\0', ''))

const tagStart = 0x3c

function countByte(bytes: Uint8Array, wanted: number): number {
  let count = 0
  for (const byte of bytes) if (byte === wanted) count += 1
  return count
}

function textOf(value: CellValue): string {
  if (value === null) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return String(value)
}
