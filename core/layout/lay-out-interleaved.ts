import type { Block, BlockOf } from '../brief/brief-document'
import { inLanguage } from '../brief/one-language'
import { heldToNext } from './comes-along'
import { layOutBlocks } from './lay-out-blocks'
import { contextOf, type LayoutContext } from './layout-context'
import { keptWithNext } from './kept-with-next'
import type { LayoutNode } from './page-layout'
import { ptOfMm } from './units'

/**
 * One column: each passage in the first language, then in the next, each in its own direction. What heads
 * or closes the text (titles, boxes, dates, signatures) and a list of one-liners say both languages in one line; tables stay
 * whole, with both languages in every cell.
 */
export function layOutInterleaved(
  context: LayoutContext,
  blocks: readonly Block[],
): readonly LayoutNode[] {
  const beside: LayoutContext = { ...context, sides: 'paired' }
  const layOutUnit = (unit: Block): readonly LayoutNode[] => {
    if (unit.kind === 'table') return layOutBlocks(context, [unit])
    return isInOneLine(unit) ? layOutBlocks(beside, [unit]) : alternating(context, unit)
  }
  return blocks.flatMap((block, index) =>
    heldToNext(blocks, index, unitsOf(block).flatMap(layOutUnit)),
  )
}

/** Whether a unit only heads or closes the text, so that its languages share a line. */
function isInOneLine(unit: Block): boolean {
  if (unit.kind === 'numbered-group') return unit.items.length === 0
  if (unit.kind === 'one-liners') return unit.role === 'handout'
  return !['paragraph', 'bullet-list', 'clauses'].includes(unit.kind)
}

const alternating = (context: LayoutContext, unit: Block): readonly LayoutNode[] =>
  context.languages.flatMap((language, index) => {
    const { theme, scale, grid, role, spaces } = context
    const alone = contextOf(theme, [language], scale, grid, role, spaces)
    const nodes = layOutBlocks(alone, [inLanguage(unit, language)])
    const isLast = index === context.languages.length - 1
    if (isFlow(unit)) return spaced(nodes, index === 0)
    return isLast ? nodes : beforeTranslation(nodes.map(keptWithNext))
  })

/** Says of the last row that its translation follows. */
const beforeTranslation = (nodes: readonly LayoutNode[]): readonly LayoutNode[] =>
  nodes.map((node, index) => {
    const last = node.kind === 'grid' ? node.rows.at(-1) : undefined
    if (index < nodes.length - 1 || node.kind !== 'grid' || !last) return node
    return { ...node, rows: [...node.rows.slice(0, -1), { ...last, precedesTranslation: true }] }
  })

const isFlow = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'bullet-list'

const spaceMm = { passage: 3, translation: 1.2 } as const

/** A passage keeps away from the one before it, its translation stays close; the two are not parted. */
const spaced = (nodes: readonly LayoutNode[], isFirst: boolean): readonly LayoutNode[] =>
  nodes.map((node, index) =>
    index === 0 && node.kind === 'text'
      ? {
          ...node,
          spaceBeforePt: ptOfMm(isFirst ? spaceMm.passage : spaceMm.translation),
          keepWithNext: isFirst,
        }
      : node,
  )

/** How the blocks that hold several passages are cut; the others stand alone as they are. */
const cuts: { readonly [K in Block['kind']]?: (block: BlockOf<K>) => readonly Block[] } = {
  // A table of contents stays under its own heading.
  section: (section) =>
    section.blocks.some(({ kind }) => kind === 'contents')
      ? [section]
      : [
          { ...section, measure: 'full', blocks: [] },
          ...section.blocks.flatMap((block) => unitsOf(block)),
        ],
  'bullet-list': (list) => list.items.map((item) => ({ ...list, items: [item] })),
  'numbered-group': (group) => [
    ...(group.heading || group.introduction ? [{ ...group, items: [] }] : []),
    ...group.items.map((item): Block => ({
      kind: 'numbered-group',
      id: `${group.id}-${item.id}`,
      number: '',
      items: [item],
    })),
  ],
  clauses: (clauses) => clauses.entries.map((entry) => ({ ...clauses, entries: [entry] })),
}

/** A block cut into the smallest that can stand alone: a heading, a paragraph, an item. */
function unitsOf<K extends Block['kind']>(block: BlockOf<K>): readonly Block[] {
  const cut: ((block: BlockOf<K>) => readonly Block[]) | undefined = cuts[block.kind]
  return cut ? cut(block) : [block]
}
