import type { Passage } from '../brief/passage'
import { textOfRuns } from '../brief/run'
import type { LayoutContext } from './layout-context'
import { lookOf, type StyleName } from './text-look'

/** The width of a bold letter as a share of its size, a little more than the widest word needs. */
const letterShare = 0.57

/** The style of a title in the margin column: a step smaller where its longest word would not fit. */
export function besideStyle(context: LayoutContext, { versions }: Passage): StyleName {
  const isTooLong = versions.some(({ language, content }) => {
    const { sizePt } = lookOf(context.theme, context.scale, 'section-beside', language)
    const longest = Math.max(
      ...textOfRuns(content)
        .split(/[\s-]+/)
        .map(({ length }) => length),
    )
    return longest * sizePt * letterShare > context.grid.marginColumnPt
  })
  return isTooLong ? 'section-beside-small' : 'section-beside'
}
