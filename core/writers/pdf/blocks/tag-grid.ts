import type { GridCell, GridNode } from '../../../layout/page-layout'
import type { StyleName } from '../../../layout/text-look'
import { addTag, type Tag } from '../tags/tag'

/** The elements that the rows of a grid and their cells go under. */
export interface GridTags {
  readonly ofRow: (isHeader: boolean) => Tag | undefined
  readonly ofCell: (row: Tag | undefined, cell: GridCell, rowSpan: number) => Tag | undefined
}

/** A table is a table, a list has items with labels, a frame is no element at all: it only places things. */
export const gridTags: {
  readonly [R in GridNode['role']]: (parent: Tag | undefined) => GridTags
} = {
  frame: (parent) => ({ ofRow: () => parent, ofCell: (row) => row }),
  table: (parent) => {
    const table = addTag(parent, 'Table')
    return {
      ofRow: () => addTag(table, 'TR'),
      ofCell: (row, { isHeader, isCovered, span }, rowSpan) =>
        isCovered ? undefined : addTag(row, isHeader ? 'TH' : 'TD', { span, rowSpan }),
    }
  },
  list: (parent) => {
    let list: Tag | undefined
    return {
      // The heading of a list stands before it.
      ofRow: (isHeader) => {
        if (isHeader) return parent
        list ??= addTag(parent, 'L', { isNumbered: true })
        return addTag(list, 'LI')
      },
      ofCell: (row, cell) => {
        if (row === parent) return row
        return cell.content.length === 0 ? undefined : addTag(row, isLabel(cell) ? 'Lbl' : 'LBody')
      },
    }
  },
}

const numberStyles: readonly StyleName[] = [
  'item-number',
  'axis-number',
  'key-number',
  'line-number',
]

const isLabel = (cell: GridCell): boolean =>
  cell.content.every((node) => node.kind === 'text' && numberStyles.includes(node.style))
