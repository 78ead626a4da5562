import type { ScaleName } from '../../brief/theme'
import type { LayoutNode, PageLayout, TextNode } from '../../layout/page-layout'

/** What a heading looks like, as far as its style says. */
export type HeadingLook = Pick<TextNode, 'style' | 'language'> & { readonly scale: ScaleName }

/** By rank, the headings of a document that are Word's own `heading n`. */
export type MainHeadings = ReadonlyMap<number, HeadingLook>

/** How the ids of character styles begin that only change the look of a heading. */
export const variantPrefix = 'heading-'

/**
 * Word has one heading of each rank. It goes to the document's first language, whose headings every reader then
 * knows as such, and looks as most of them do.
 */
export function mainHeadings({ languages: [first], parts }: PageLayout): MainHeadings {
  const uses = new Map<number, Map<string, { look: HeadingLook; count: number }>>()
  for (const { scale, nodes } of parts) {
    eachText(nodes, ({ style, language, outlineLevel: rank }) => {
      if (rank === undefined || language !== first) return
      const ofRank = uses.get(rank) ?? new Map<string, { look: HeadingLook; count: number }>()
      const key = `${style}/${scale}`
      const { count } = ofRank.get(key) ?? { count: 0 }
      uses.set(rank, ofRank.set(key, { look: { style, language, scale }, count: count + 1 }))
    })
  }
  return new Map(
    [...uses].flatMap(([rank, looks]) => {
      const [most] = [...looks.values()].toSorted((one, other) => other.count - one.count)
      return most ? [[rank, most.look]] : []
    }),
  )
}

/** Goes through the paragraphs of nodes without making a list of them. */
function eachText(nodes: readonly LayoutNode[], visit: (node: TextNode) => void): void {
  for (const node of nodes) {
    if (node.kind === 'text') visit(node)
    if (node.kind !== 'grid') continue
    for (const { cells } of node.rows) for (const { content } of cells) eachText(content, visit)
  }
}
