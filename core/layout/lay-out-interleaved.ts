import type { Block, BlockOf } from '../brief/brief-document'
import { inLanguage } from '../brief/one-language'
import { layOutBlocks } from './lay-out-blocks'
import { contextOf, type LayoutContext } from './layout-context'
import type { LayoutNode } from './page-layout'
import { ptOfMm } from './units'

/**
 * One column: each block in the first language, then in the next, each in its own direction. Tables stay
 * whole, with both languages in every cell.
 */
export const layOutInterleaved = (
  context: LayoutContext,
  blocks: readonly Block[],
): readonly LayoutNode[] =>
  blocks
    .flatMap((block) => unitsOf(block))
    .flatMap((unit) => {
      if (unit.kind === 'table') return layOutBlocks(context, [unit])
      return context.languages.flatMap((language, index) => {
        const alone = contextOf(
          context.theme,
          [language],
          context.scale,
          context.grid,
          context.role,
        )
        const nodes = layOutBlocks(alone, [inLanguage(unit, language)])
        return isFlow(unit) ? spaced(nodes, index === 0) : nodes
      })
    })

const isFlow = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'bullet-list'

const spaceMm = { passage: 3, translation: 0.8 } as const

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
  section: (section) => [
    { ...section, measure: 'full', blocks: [] },
    ...section.blocks.flatMap((block) => unitsOf(block)),
  ],
  'bullet-list': (list) => list.items.map((item) => ({ ...list, items: [item] })),
  'numbered-group': (group) => [
    { ...group, items: [] },
    ...group.items.map((item): Block => ({
      kind: 'numbered-group',
      id: `${group.id}-${item.id}`,
      number: '',
      items: [item],
    })),
  ],
  'one-liners': (list) =>
    list.groups.flatMap((group): readonly Block[] => [
      ...(group.heading ? [{ ...list, groups: [{ ...group, items: [] }] }] : []),
      ...group.items.map((item) => ({ ...list, groups: [{ id: group.id, items: [item] }] })),
    ]),
  clauses: (clauses) => clauses.entries.map((entry) => ({ ...clauses, entries: [entry] })),
}

/** A block cut into the smallest that can stand alone: a heading, a paragraph, an item. */
function unitsOf<K extends Block['kind']>(block: BlockOf<K>): readonly Block[] {
  const cut: ((block: BlockOf<K>) => readonly Block[]) | undefined = cuts[block.kind]
  return cut ? cut(block) : [block]
}
