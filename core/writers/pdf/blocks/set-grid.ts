import type { GridNode } from '../../../layout/page-layout'
import type { Block, BlockSetting } from './block'
import { cellBoxes, setRow } from './set-row'
import { gridTags } from './tag-grid'

/** The rows of a grid. Header rows come again, untagged, above a row that starts a page. */
export function setGrid(node: GridNode, widthPt: number, setting: BlockSetting): readonly Block[] {
  const firstOfBody = node.rows.findIndex((row) => !row.isHeader)
  const headerCount = firstOfBody === -1 ? node.rows.length : firstOfBody
  const tags = gridTags[node.role](setting.tag)
  const inside: BlockSetting = { ...setting, direction: node.direction, tag: undefined }
  const boxesOf = (index: number) => cellBoxes(node, index, widthPt)
  const repeated = node.rows
    .slice(0, headerCount)
    .map((row, index) => setRow(row, boxesOf(index), node, inside, () => undefined))
  return node.rows.map((row, index): Block => {
    const isHeader = index < headerCount
    const rowTag = tags.ofRow(isHeader)
    const block = setRow(row, boxesOf(index), node, inside, (cell) => tags.ofCell(rowTag, cell))
    return {
      ...block,
      spaceBeforePt: index === 0 ? node.spaceBeforePt : 0,
      keepWithNext: row.keepWithNext || (isHeader && index < node.rows.length - 1),
      repeated: isHeader ? [] : repeated,
    }
  })
}
