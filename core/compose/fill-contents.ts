import type { Block, Part, Section } from '../brief/brief-document'
import type { Contents, ContentsEntry } from '../brief/report-blocks'

/** Two lines are no table of contents: they would take a page to lead to the next. */
const fewestEntries = 3

/** Fills the tables of contents of the parts with what stands after them, and leaves out those of too few. */
export function fillContents(parts: readonly Part[]): readonly Part[] {
  const entries = parts.flatMap(({ blocks }) => blocks.flatMap(entriesOf))
  return parts.map((part) => ({
    ...part,
    blocks: part.blocks.flatMap((block) =>
      block.kind === 'section' && isContents(block) && entries.length < fewestEntries
        ? []
        : [fillBlock(block, entries)],
    ),
  }))
}

const fillBlock = (block: Block, entries: readonly ContentsEntry[]): Block =>
  block.kind === 'section'
    ? {
        ...block,
        blocks: block.blocks.map((inner): Block =>
          inner.kind === 'contents' ? ({ ...inner, entries } satisfies Contents) : inner,
        ),
      }
    : block

function entriesOf(block: Block): readonly ContentsEntry[] {
  if (block.kind === 'callout') return [{ id: block.id, level: 1, text: block.heading }]
  if (block.kind !== 'section' || isContents(block)) return []
  const groups = block.blocks.flatMap((inner): readonly ContentsEntry[] =>
    inner.kind === 'numbered-group' && inner.heading
      ? [
          {
            id: inner.id,
            level: 2,
            text: inner.heading,
            ...(inner.number ? { number: inner.number } : {}),
          },
        ]
      : [],
  )
  return [{ id: block.id, level: 1, text: block.heading }, ...groups]
}

const isContents = ({ blocks }: Section): boolean => blocks.some(({ kind }) => kind === 'contents')
