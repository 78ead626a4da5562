import { coveredRows } from '../../../layout/covered-rows'
import type { GridCell, GridNode } from '../../../layout/page-layout'
import type { Block, BlockSetting, SetNodes } from './block'
import { coverRows } from './cover-rows'
import { cellBoxes, rowBlock, setCells } from './set-row'
import { gridTags } from './tag-grid'

/** The rows of a grid. Header rows come again, untagged, above a row that starts a page. */
export function setGrid(
  grid: GridNode,
  widthPt: number,
  setting: BlockSetting,
  setNodes: SetNodes,
): readonly Block[] {
  const node = anchored(grid)
  const firstOfBody = node.rows.findIndex((row) => !row.isHeader)
  const headerCount = firstOfBody === -1 ? node.rows.length : firstOfBody
  const tags = gridTags[node.role](setting.tag)
  const inside = { ...setting, direction: node.direction, tag: undefined, setNodes }
  const boxesOf = (index: number) => cellBoxes(node, index, widthPt)
  const headers = node.rows.slice(0, headerCount)
  const repeated = coverRows(
    node,
    headers.map((_, index) => setCells(boxesOf(index), inside, () => undefined)),
  ).map(rowBlock)
  const cells = node.rows.map((_, index) => {
    const rowTag = tags.ofRow(index < headerCount)
    return setCells(boxesOf(index), inside, (cell, place) =>
      tags.ofCell(rowTag, cell, coveredRows(node.rows, index, place)),
    )
  })
  return coverRows(node, cells).map((set, index): Block => {
    const { row } = set
    const isHeader = index < headerCount
    const block = rowBlock(set)
    return {
      ...block,
      spaceBeforePt: index === 0 ? node.spaceBeforePt : 0,
      keepWithNext: row.keepWithNext || (isHeader && index < node.rows.length - 1),
      ...(row.precedesTranslation ? { precedesTranslation: true } : {}),
      repeated: isHeader ? [] : repeated,
    }
  })
}

/** The anchor of a grid is that of the first text in it. */
function anchored(grid: GridNode): GridNode {
  const { anchor } = grid
  const [row, ...rows] = grid.rows
  const place = row?.cells.findIndex(({ content }) => content[0]?.kind === 'text')
  if (anchor === undefined || !row || place === undefined || place < 0) return grid
  const cells = row.cells.map((cell, index): GridCell => {
    const [first, ...others] = cell.content
    return index === place && first?.kind === 'text'
      ? { ...cell, content: [{ ...first, anchor }, ...others] }
      : cell
  })
  return { ...grid, rows: [{ ...row, cells }, ...rows] }
}
