import type { LayoutNode, LayoutPart, PageLayout } from '../../../layout/page-layout'
import { directionOf } from '../../../text/language'
import type { BlockSetting, DocumentSetting } from '../blocks/block'
import { setNodes } from '../blocks/set-nodes'
import { paintStack } from '../blocks/stack'
import { addTag, type Tag } from '../tags/tag'
import type { FieldValues } from '../text/styled-text'
import { paginateFacing } from './facing'
import { bindingEdge, isBack, measureOf, placeOf } from './margins'
import { paginate } from './paginate'
import { runningTitles } from './running-titles'
import { newSheet, type Sheet } from './sheet'

/** Pages in order, each with the part whose head and foot it carries. */
interface PartSheet {
  readonly sheet: Sheet
  readonly part: LayoutPart
  readonly isFirst: boolean
}

/** Sets every part on its pages; heads and feet come last, when the number of pages is known. */
export function makeSheets(layout: PageLayout, type: DocumentSetting, root: Tag): readonly Sheet[] {
  const pages: PartSheet[] = []
  for (const part of layout.parts) {
    // A spread begins on an even page, a leaf on an odd one; a page left over before it stays blank.
    const isOdd = numberAfter(pages, part, layout) % 2 === 1
    if (part.opposite ? isOdd : part.beginsLeaf && !isOdd) pages.push(blankPage(part))
    pages.push(...sheetsOf(part, layout, type, root, numberAfter(pages, part, layout)))
  }
  if (layout.isFlip) bindBackToBack(pages)
  const titles = runningTitles(pages.map(({ sheet }) => sheet))
  pages.forEach(({ sheet, part, isFirst }, index) => {
    const numbers = {
      'page-number': sheet.half?.number ?? index + 1,
      'page-count': sheet.half
        ? pages.filter((page) => page.sheet.half?.index === sheet.half?.index).length
        : pages.length,
    }
    const fields = { ...numbers, ...titles[index] }
    const setting = { ...settingOf(part, type), fields }
    const number = numbers['page-number']
    const { head, foot } = (isBack(layout, number) && part.even) || part
    addBindingBand(sheet, part, bindingEdge(layout, part, number))
    // A part that goes on from another opens with the head of every page.
    const isOpening = isFirst && part.firstHead !== part.head
    addFurniture(sheet, part, isOpening ? part.firstHead : head, 'headTopPt', setting)
    addFurniture(sheet, part, foot, 'footTopPt', setting)
  })
  return pages.map(({ sheet }) => sheet)
}

/** The number of the page that comes next; each half of a flip document counts its own. */
function numberAfter(
  pages: readonly PartSheet[],
  part: LayoutPart,
  { isFlip }: PageLayout,
): number {
  const before = isFlip
    ? pages.filter((page) => page.part.languages[0] === part.languages[0])
    : pages
  return before.length + 1
}

/** Numbers each half from its own cover; a leaf that would have a half on either side gets a blank page. */
function bindBackToBack(pages: PartSheet[]): void {
  const languages = [...new Set(pages.map(({ part }) => part.languages[0]))]
  const [first = 'fr', second = 'fr'] = languages
  const isTurned = directionOf(first) === directionOf(second)
  const halves = [first, second].map((language) =>
    pages.filter(({ part }) => part.languages[0] === language),
  )
  halves.forEach((half, index) => {
    half.forEach(({ sheet }, place) => {
      const isSecond = index === 1
      sheet.half = {
        index: isSecond ? 1 : 0,
        number: place + 1,
        isTurned: isSecond && isTurned,
      }
    })
  })
  const [own] = pages
  if (pages.length % 2 === 1 && own) pages.splice(halves[0]?.length ?? 0, 0, blankPage(own.part))
}

function blankPage(part: LayoutPart): PartSheet {
  const { opposite: _opposite, bindingBand: _band, even: _even, ...page } = part
  const blank = { ...page, firstHead: [], head: [], foot: [], nodes: [] }
  return { sheet: newSheet(part.page, placeOf(part, false)), part: blank, isFirst: true }
}

function sheetsOf(
  part: LayoutPart,
  layout: PageLayout,
  type: DocumentSetting,
  root: Tag,
  firstNumber: number,
): readonly PartSheet[] {
  const blocks = (of: LayoutPart) => {
    const isWhole = layout.parts.length === 1 && !part.opposite
    const tag = isWhole ? root : addTag(root, 'Part', { language: of.languages[0] })
    const fields: FieldValues = layout.pageNumbers ? { pageOf: layout.pageNumbers } : {}
    return setNodes(of.nodes, measureOf(of), { ...settingOf(of, type), tag, fields })
  }
  const { opposite } = part
  const { heightPt, marginsPt } = part.page
  const body = {
    topPt: marginsPt.top,
    heightPt: heightPt - marginsPt.top - marginsPt.bottom,
    endsAsSet: layout.endsAsSet,
  }
  if (!opposite) {
    let number = firstNumber
    const turn = (): Sheet => newSheet(part.page, placeOf(part, isBack(layout, number++)))
    const sheets = paginate(blocks(part), body, turn)
    return sheets.map((sheet, index) => ({ sheet, part, isFirst: index === 0 }))
  }
  const spreads = paginateFacing([blocks(part), blocks(opposite)], [part, opposite], body)
  return spreads.flatMap(([first, second], index) => [
    { sheet: first, part, isFirst: index === 0 },
    { sheet: second, part: opposite, isFirst: index === 0 },
  ])
}

const settingOf = (part: LayoutPart, type: DocumentSetting): BlockSetting => ({
  ...type,
  scale: part.scale,
  direction: directionOf(part.languages[0] ?? 'fr'),
  measurePt: measureOf(part),
  ...columnsOf(part),
})

/** Two languages beside each other, from the left. */
function columnsOf({ scale, languages }: LayoutPart): Pick<BlockSetting, 'columns'> {
  const [first, second] = languages
  if (scale !== 'paired' || !first || !second) return {}
  return { columns: directionOf(first) === 'rtl' ? [second, first] : [first, second] }
}

function addBindingBand(
  sheet: Sheet,
  { bindingBand, page }: LayoutPart,
  edge: 'left' | 'right',
): void {
  if (!bindingBand) return
  const x = edge === 'right' ? page.widthPt - bindingBand.widthPt : 0
  const box = { x, y: 0, w: bindingBand.widthPt, h: page.heightPt }
  sheet.grounds.push({ type: 'vector', item: { type: 'rect', ...box, color: bindingBand.colour } })
}

function addFurniture(
  sheet: Sheet,
  part: LayoutPart,
  nodes: readonly LayoutNode[],
  edge: 'headTopPt' | 'footTopPt',
  setting: BlockSetting & { readonly fields: FieldValues },
): void {
  const blocks = setNodes(nodes, measureOf(part), setting)
  paintStack(blocks, sheet, sheet.leftPt, part.page[edge] + sheet.downPt)
}
