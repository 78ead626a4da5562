import type { Block, BriefDocument } from '../brief/brief-document'
import type { FrameField } from './placeholder-names'

/**
 * What a letterhead says itself is not said again: its head, and of a letter the number and date and
 * the addressee where the letterhead asks for them.
 */
export function leaveToFrame(brief: BriefDocument, asked: ReadonlySet<FrameField>): BriefDocument {
  const kept = (block: Block): readonly Block[] => {
    switch (block.kind) {
      case 'letterhead':
        return []
      case 'reference-line':
        return asked.has('number') || asked.has('date') ? [] : [block]
      case 'address':
        return asked.has('addressee') ? [] : [block]
      default:
        return [block]
    }
  }
  return {
    ...brief,
    parts: brief.parts.map((part) => ({ ...part, blocks: part.blocks.flatMap(kept) })),
  }
}
