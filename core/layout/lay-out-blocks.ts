import type { Block, BlockOf, Section } from '../brief/brief-document'
import { heldToNext } from './comes-along'
import { figureNode } from './figure-node'
import { gridNode, pairColumns, pairRow } from './grid-rows'
import { layOutCallout } from './lay-out-callout'
import { layOutClauses, layOutSignatureLines, layOutTitleHead } from './lay-out-declaration'
import {
  layOutAddress,
  layOutLabelledList,
  layOutLetterhead,
  layOutLetterSignature,
  layOutReferenceLine,
} from './lay-out-letter'
import { layOutOneLiners } from './lay-out-one-liners'
import { layOutContents, layOutCover } from './lay-out-report'
import { datedRows } from './lay-out-dated-list'
import { layOutKeyNumbers } from './lay-out-key-numbers'
import { layOutMasthead } from './lay-out-masthead'
import { layOutNumberedGroup } from './lay-out-numbered-group'
import { layOutFullHeading, layOutTextSection } from './lay-out-section'
import { layOutTable } from './lay-out-table'
import { spacePt, type LayoutContext } from './layout-context'
import type { LayoutNode } from './page-layout'
import { ptOfMm } from './units'
import { columnOf, spacedStripsOf, type FlowBlock } from './strips'

const layOut: {
  readonly [K in Block['kind']]: (
    context: LayoutContext,
    block: BlockOf<K>,
  ) => readonly LayoutNode[]
} = {
  masthead: layOutMasthead,
  section: layOutSection,
  callout: (context, callout) =>
    callout.role === 'key' && context.theme.keyMessages === 'numbers'
      ? layOutKeyNumbers(context, callout)
      : [layOutCallout(context, callout)],
  paragraph: layOutFlow,
  'bullet-list': layOutFlow,
  'numbered-group': (context, group) => [layOutNumberedGroup(context, group)],
  table: (context, table) => [layOutTable(context, table)],
  'dated-list': (context, list) => {
    const { columnsPt, rows } = datedRows(context, list)
    return [gridNode(context, columnsPt, rows, { spaceBeforePt: ptOfMm(2) })]
  },
  figure: (_, figure) => [figureNode(figure, 'center')],
  cover: layOutCover,
  contents: layOutContents,
  letterhead: layOutLetterhead,
  'reference-line': layOutReferenceLine,
  address: layOutAddress,
  'labelled-list': layOutLabelledList,
  'one-liners': layOutOneLiners,
  clauses: layOutClauses,
  signatures: (context, signatures) =>
    signatures.role === 'letter'
      ? layOutLetterSignature(context, signatures)
      : layOutSignatureLines(context, signatures),
  'title-head': layOutTitleHead,
}

/** Blocks as nodes of the page, one after the other. */
export const layOutBlocks = (
  context: LayoutContext,
  blocks: readonly Block[],
): readonly LayoutNode[] =>
  blocks.flatMap((block, index) => {
    const nodes = layOutBlock(context, block)
    const isClosing = block.kind === 'paragraph' && blocks[index - 1]?.kind === 'clauses'
    return heldToNext(blocks, index, isClosing ? nodes.map(withClosingSpace) : nodes)
  })

/** What closes a declaration is none of its clauses. */
const closingSpacePt = ptOfMm(5)
const withClosingSpace = (node: LayoutNode, index: number): LayoutNode =>
  index === 0 && 'spaceBeforePt' in node ? { ...node, spaceBeforePt: closingSpacePt } : node

function layOutBlock<K extends Block['kind']>(
  context: LayoutContext,
  block: BlockOf<K>,
): readonly LayoutNode[] {
  // The map pairs each kind with its own block type; TypeScript cannot follow that through a lookup.
  const write = layOut[block.kind] as (
    context: LayoutContext,
    block: BlockOf<K>,
  ) => readonly LayoutNode[]
  return write(context, block)
}

function layOutSection(context: LayoutContext, section: Section): readonly LayoutNode[] {
  if (section.measure === 'text') return layOutTextSection(context, section)
  const [first, ...others] = layOutBlocks(context, section.blocks)
  // The title brings its own distance to what it heads.
  const headed =
    first && 'spaceBeforePt' in first
      ? { ...first, spaceBeforePt: spacePt(context, 'sectionToText') }
      : first
  return [layOutFullHeading(context, section), ...(headed ? [headed] : []), ...others]
}

/** A remark that stands by itself keeps this distance; among others of its kind it has none. */
const noteSpacePt = ptOfMm(3)

function layOutFlow(context: LayoutContext, block: FlowBlock): readonly LayoutNode[] {
  const isNote = block.kind === 'paragraph' && block.role === 'note'
  const strips = spacedStripsOf(context, [block]).map((strip) =>
    isNote ? { ...strip, spaceBeforePt: noteSpacePt } : strip,
  )
  if (context.sides === 'single') return columnOf(strips)
  const rows = strips.map(({ texts, spaceBeforePt }) =>
    pairRow(
      context,
      texts.map((text) => [text]),
      { paddingTopPt: spaceBeforePt },
    ),
  )
  return [gridNode(context, pairColumns(context), rows)]
}
