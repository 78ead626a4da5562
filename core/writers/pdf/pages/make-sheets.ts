import type { LayoutNode, LayoutPart, PageLayout } from '../../../layout/page-layout'
import { directionOf } from '../../../text/language'
import type { BlockSetting } from '../blocks/block'
import { setNodes } from '../blocks/set-nodes'
import { paintStack } from '../blocks/stack'
import { addTag, type Tag } from '../tags/tag'
import type { TypeSetting } from '../text/itemise'
import type { FieldValues } from '../text/styled-text'
import { paginate } from './paginate'
import type { Sheet } from './sheet'

/** Sets every part on its pages; heads and feet come last, when the number of pages is known. */
export function makeSheets(layout: PageLayout, type: TypeSetting, root: Tag): readonly Sheet[] {
  const parts = layout.parts.map((part) => ({ part, sheets: bodySheets(part, layout, type, root) }))
  const pageCount = parts.reduce((sum, { sheets }) => sum + sheets.length, 0)
  let pageNumber = 0
  for (const { part, sheets } of parts) {
    sheets.forEach((sheet, index) => {
      pageNumber++
      const fields = { 'page-number': pageNumber, 'page-count': pageCount }
      const setting = { ...settingOf(part, type), fields }
      addFurniture(sheet, part, index === 0 ? part.firstHead : part.head, 'headTopPt', setting)
      addFurniture(sheet, part, part.foot, 'footTopPt', setting)
    })
  }
  return parts.flatMap(({ sheets }) => sheets)
}

function bodySheets(
  part: LayoutPart,
  layout: PageLayout,
  type: TypeSetting,
  root: Tag,
): readonly Sheet[] {
  const { widthPt, heightPt, marginsPt } = part.page
  const language = part.languages[0]
  const tag = layout.parts.length === 1 ? root : addTag(root, 'Part', { language })
  const blocks = setNodes(part.nodes, measureOf(part), { ...settingOf(part, type), tag })
  const body = {
    xPt: marginsPt.side,
    topPt: marginsPt.top,
    heightPt: heightPt - marginsPt.top - marginsPt.bottom,
  }
  return paginate(blocks, body, () => ({
    pageSize: { width: widthPt, height: heightPt },
    grounds: [],
    items: [],
  }))
}

const measureOf = ({ page }: LayoutPart): number => page.widthPt - 2 * page.marginsPt.side

const settingOf = (part: LayoutPart, type: TypeSetting): BlockSetting => ({
  ...type,
  scale: part.languages.length > 1 ? 'paired' : 'single',
  direction: directionOf(part.languages[0] ?? 'fr'),
})

function addFurniture(
  sheet: Sheet,
  part: LayoutPart,
  nodes: readonly LayoutNode[],
  edge: 'headTopPt' | 'footTopPt',
  setting: BlockSetting & { readonly fields: FieldValues },
): void {
  const blocks = setNodes(nodes, measureOf(part), setting)
  paintStack(blocks, sheet, part.page.marginsPt.side, part.page[edge])
}
