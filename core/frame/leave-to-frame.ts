import type { Block, BriefDocument } from '../brief/brief-document'
import type { FrameField } from './placeholder-names'

/**
 * What a letterhead says itself is not said again: its head, and of a letter the number and date and
 * the addressee where the letterhead asks for them.
 */
export function leaveToFrame(brief: BriefDocument, asked: ReadonlySet<FrameField>): BriefDocument {
  const left = new Set<Block['kind']>([
    'letterhead',
    ...(asked.has('number') || asked.has('date') ? (['reference-line'] as const) : []),
    ...(asked.has('addressee') ? (['address'] as const) : []),
  ])
  return {
    ...brief,
    parts: brief.parts.map((part) => ({
      ...part,
      blocks: part.blocks.filter(({ kind }) => !left.has(kind)),
    })),
  }
}
