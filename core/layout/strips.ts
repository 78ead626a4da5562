import type { BlockOf, ParagraphRole } from '../brief/brief-document'
import type { Passage } from '../brief/passage'
import type { Run } from '../brief/run'
import { airPt, spacePt, type LayoutContext } from './layout-context'
import type { TextNode } from './page-layout'
import type { StyleName } from './text-look'
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
export const stripsOf = (context: LayoutContext, blocks: readonly FlowBlock[]): readonly Strip[] =>
  spacedStripsOf(context, blocks).map((strip, index) =>
    index === 0 ? { ...strip, spaceBeforePt: 0 } : strip,
  )

/** Paragraphs and bullets as strips, each with its own space above it. */
export const spacedStripsOf = (
  context: LayoutContext,
  blocks: readonly FlowBlock[],
): readonly Strip[] =>
  blocks.flatMap((block): readonly Strip[] => {
    if (block.kind === 'paragraph') {
      const { style, spaceMm, ...look } = paragraphLooks[block.role]
      const spaceBeforePt =
        spaceMm === undefined ? spacePt(context, 'paragraph') : airPt(context, spaceMm)
      return [{ texts: textsOf(style, emphasised(block), look), spaceBeforePt }]
    }
    return block.items.map((item) => ({
      texts: textsOf('body', item, { marker: { kind: 'bullet' }, indentPt: bulletIndentPt }),
      spaceBeforePt: spacePt(context, 'keyMessage'),
    }))
  })

interface ParagraphLook extends Partial<Pick<TextNode, 'alignment' | 'keepWithNext'>> {
  readonly style: StyleName
  /** Where it differs from the theme's space between paragraphs. */
  readonly spaceMm?: number
}

const paragraphLooks: Readonly<Record<ParagraphRole, ParagraphLook>> = {
  body: { style: 'body' },
  note: { style: 'note', spaceMm: 0 },
  lead: { style: 'lead', spaceMm: 5 },
  letter: { style: 'letter', alignment: 'justify', spaceMm: 3 },
  salutation: { style: 'letter', alignment: 'center', spaceMm: 6, keepWithNext: true },
  'end-mark': { style: 'meta', alignment: 'center', spaceMm: 6 },
}

/** The greeting of a letter is bold. */
const emphasised = ({ role, passage }: BlockOf<'paragraph'>): Passage =>
  role === 'salutation'
    ? {
        ...passage,
        versions: passage.versions.map(({ language, content }) => ({
          language,
          content: content.map((run): Run => ({ ...run, bold: true })),
        })),
      }
    : passage

/** The strips of a part in one language, as the paragraphs of one column. */
export const columnOf = (strips: readonly Strip[]): readonly TextNode[] =>
  strips.flatMap(({ texts, spaceBeforePt }) =>
    texts.map((text) => ({ ...text, spaceBeforePt: text.spaceBeforePt + spaceBeforePt })),
  )
