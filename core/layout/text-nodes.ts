import type { Passage, Version } from '../brief/passage'
import type { LayoutContext } from './layout-context'
import type { TextNode } from './page-layout'
import { lookOf, type StyleName } from './text-look'

type TextOptions = Partial<Omit<TextNode, 'kind' | 'style' | 'language' | 'content'>>

/** A paragraph of one version of a passage. */
export const textNode = (
  style: StyleName,
  { language, content }: Version | Pick<TextNode, 'language' | 'content'>,
  options: TextOptions = {},
): TextNode => ({
  kind: 'text',
  style,
  language,
  content,
  alignment: 'start',
  spaceBeforePt: 0,
  indentPt: 0,
  keepWithNext: false,
  ...options,
})

/** One paragraph per version of a passage, in the part's order of languages. */
export const textsOf = (
  style: StyleName,
  passage: Passage,
  options: TextOptions = {},
): readonly TextNode[] =>
  passage.versions.map((version) =>
    textNode(style, version, {
      ...(passage.source === undefined ? {} : { source: passage.source }),
      ...options,
    }),
  )

/** A baseline sits this share of the leading below the top of its line. */
const baselineShare = 0.8

/**
 * Lowers the first lines of the cells of a row so that their baselines agree, whatever their leadings:
 * each gets the difference of 0.8 × leading to the tallest as space before.
 */
export function alignBaselines(
  { theme, scale }: LayoutContext,
  cells: readonly (readonly TextNode[])[],
): readonly (readonly TextNode[])[] {
  const depths = cells.map(([first]) =>
    first ? lookOf(theme, scale, first.style, first.language).leadingPt * baselineShare : 0,
  )
  const deepest = Math.max(...depths)
  return cells.map((texts, index) => {
    const [first, ...rest] = texts
    if (!first) return texts
    const shimPt = deepest - (depths[index] ?? 0)
    return [{ ...first, spaceBeforePt: first.spaceBeforePt + shimPt }, ...rest]
  })
}
