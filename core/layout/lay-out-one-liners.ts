import type { BlockOf } from '../brief/brief-document'
import { airPt, type LayoutContext } from './layout-context'
import { layOutHandoutColumns } from './lay-out-handout-columns'
import { layOutHandoutRows } from './lay-out-handout'
import type { LayoutNode, TextNode } from './page-layout'
import { textsOf } from './text-nodes'
import { ptOfMm } from './units'

type OneLiners = BlockOf<'one-liners'>

/** Recommendations one line each: a list in a letter, ruled rows or two columns on a handout. */
export const layOutOneLiners = (
  context: LayoutContext,
  { role, groups }: OneLiners,
): readonly LayoutNode[] =>
  role === 'letter'
    ? letterList(context, groups)
    : [layOutHandoutColumns(context, groups) ?? layOutHandoutRows(context, groups)]

const letterIndentPt = ptOfMm(16)

function letterList(context: LayoutContext, groups: OneLiners['groups']): readonly TextNode[] {
  return groups.flatMap(({ heading, items }) => [
    ...(heading
      ? textsOf('letter', heading, { spaceBeforePt: airPt(context, 2), keepWithNext: true })
      : []),
    ...items.flatMap(({ text, number }, index) =>
      textsOf('letter', text, {
        marker: {
          kind: 'number',
          list: `letter-${text.versions[0]?.language}`,
          level: 1,
          text: number,
        },
        indentPt: letterIndentPt,
        spaceBeforePt: airPt(context, index === 0 && !heading ? 2 : 0.8),
      }),
    ),
  ])
}
