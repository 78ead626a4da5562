import type { Passage } from '../brief/passage'
import { textOfRuns } from '../brief/run'
import type { LayoutContext } from './layout-context'
import { lookOf, type StyleName } from './text-look'

/** The width of a bold letter as a share of its size, a little more than the widest word needs. */
const letterShare = 0.6

/**
 * The style of a title in the margin column: a step smaller where its longest word would not fit, and none
 * where it would not fit even then.
 */
export function besideStyle(context: LayoutContext, title: Passage): StyleName | undefined {
  const steps = ['section-beside', 'section-beside-small'] as const
  return steps.find((style) => fits(context, title, style))
}

const fits = (context: LayoutContext, { versions }: Passage, style: StyleName): boolean =>
  versions.every(({ language, content }) => {
    const { sizePt } = lookOf(context.theme, context.scale, style, language)
    const words = textOfRuns(content).split(/[\s-]+/)
    const longest = Math.max(...words.map(({ length }) => length))
    return longest * sizePt * letterShare <= context.grid.marginColumnPt
  })
