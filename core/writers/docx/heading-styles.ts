import type { LayoutPart } from '../../layout/page-layout'
import type { Language } from '../../text/language'
import { textNodesIn } from './text-nodes-in'
import type { Writing } from './writing'

/**
 * What Word's list of styles calls the styles of the headings of a rank in a language, the most used first; or
 * of what heads name like headings of that rank.
 */
export function headingStyles(
  { styles }: Writing,
  parts: readonly LayoutPart[],
  language: Language,
  rank: number,
  by: 'outlineLevel' | 'runningRank' = 'outlineLevel',
): readonly string[] {
  const uses = new Map<string, number>()
  for (const part of parts) {
    for (const node of textNodesIn(part.nodes)) {
      if (node.language !== language || node[by] !== rank) continue
      const name = styles.styleName(part.scale, node)
      uses.set(name, (uses.get(name) ?? 0) + 1)
    }
  }
  return [...uses].toSorted(([, one], [, other]) => other - one).map(([name]) => name)
}
