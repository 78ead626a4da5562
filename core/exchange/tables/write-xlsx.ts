import { writeXlsx as writeWorkbook, type CellStyle, type DataValidation } from 'hucre'
import type { Table, TableCell, TableColumn } from './table'

/** The longest text a cell may hold. */
const mostOfCell = 32_767
const heading: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '14523D' } },
}

const rowLine: CellStyle['border'] = { bottom: { style: 'hair', color: { rgb: 'B9C4BF' } } }

/** A table as a workbook of one sheet: headings that stay in view, filters, lists of choices, right to left. */
export function writeXlsx(table: Table): Promise<Uint8Array> {
  const { title, direction, columns, rows } = table
  const lastCell = `${columnName(columns.length - 1)}${rows.length + 1}`
  return writeWorkbook({
    // Fixed, for the same table gives the same bytes.
    properties: { title, creator: 'Tawsiya', created: new Date(0), modified: new Date(0) },
    sheets: [
      {
        name: sheetName(title),
        columns: columns.map((column) => ({
          width: column.width,
          style: { alignment: alignmentOf(column, table), border: rowLine },
        })),
        rows: [
          columns.map((column) => column.heading),
          ...rows.map((row) =>
            row.map((cell) => (typeof cell === 'string' ? cell.slice(0, mostOfCell) : cell)),
          ),
        ],
        cells: new Map(
          columns.map((column, index) => [
            `0,${index}`,
            { style: { ...heading, alignment: alignmentOf(column, table) } },
          ]),
        ),
        rowDefs: new Map(rows.map((row, index) => [index + 1, { height: heightOf(row, columns) }])),
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:${lastCell}` },
        view: { rightToLeft: direction === 'rtl' },
        dataValidations: columns.flatMap(({ choices }, index) =>
          choices && rows.length > 0
            ? [choiceOf(choices, `${columnName(index)}2:${columnName(index)}${rows.length + 1}`)]
            : [],
        ),
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: '$1:$1',
        },
      },
    ],
  })
}

const alignmentOf = (column: TableColumn, { direction }: Table): CellStyle['alignment'] => {
  const own = column.direction ?? direction
  return {
    vertical: 'top',
    wrapText: true,
    readingOrder: own,
    horizontal: own === 'rtl' ? 'right' : 'left',
    // Columns of opposite directions would touch.
    indent: 1,
  }
}

const lineHeightPt = 15
/** What spreadsheets allow. */
const tallestRowPt = 409

/** Room for the tallest cell, wrapped: not every program measures rows when it opens a file. */
function heightOf(row: readonly TableCell[], columns: readonly TableColumn[]): number {
  const lines = row.map((cell, index) => {
    const width = columns[index]?.width ?? 10
    const paragraphs = String(cell).split('\n')
    return paragraphs.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / width)), 0)
  })
  return Math.min(tallestRowPt, lineHeightPt * Math.max(1, ...lines))
}

const choiceOf = (choices: readonly string[], range: string): DataValidation => ({
  type: 'list',
  values: [...choices],
  range,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorMessage: choices.join(', ').slice(0, 225),
})

/** What no sheet's name may hold, in the 31 characters it may have. */
const sheetName = (title: string): string =>
  title
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .slice(0, 31)
    .trim() || 'Tawsiya'

/** `A` for 0, `Z` for 25, `AA` for 26. */
export const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${columnName(Math.floor(index / 26) - 1)}${columnName(index % 26)}`
