import type { BlockOf } from '../brief/brief-document'
import { spacePt, type LayoutContext } from './layout-context'
import type { TextNode } from './page-layout'
import { textsOf } from './text-nodes'
import { ptOfMm } from './units'

/** One passage as paragraphs, one per language, and the space above it. */
export interface Strip {
  readonly texts: readonly TextNode[]
  readonly spaceBeforePt: number
}

export type FlowBlock = BlockOf<'paragraph'> | BlockOf<'bullet-list'>

const bulletIndentPt = ptOfMm(4.2)

/** Paragraphs and bullets as strips; the first has no space above it. */
export function stripsOf(context: LayoutContext, blocks: readonly FlowBlock[]): readonly Strip[] {
  const strips = blocks.flatMap((block): readonly Strip[] => {
    if (block.kind === 'paragraph') {
      const style = block.role === 'note' ? 'note' : 'body'
      const spaceBeforePt = block.role === 'note' ? 0 : spacePt(context, 'paragraph')
      return [{ texts: textsOf(style, block.passage), spaceBeforePt }]
    }
    return block.items.map((item) => ({
      texts: textsOf('body', item, { marker: { kind: 'bullet' }, indentPt: bulletIndentPt }),
      spaceBeforePt: spacePt(context, 'keyMessage'),
    }))
  })
  return strips.map((strip, index) => (index === 0 ? { ...strip, spaceBeforePt: 0 } : strip))
}

/** The strips of a part in one language, as the paragraphs of one column. */
export const columnOf = (strips: readonly Strip[]): readonly TextNode[] =>
  strips.flatMap(({ texts, spaceBeforePt }) =>
    texts.map((text) => ({ ...text, spaceBeforePt: text.spaceBeforePt + spaceBeforePt })),
  )
