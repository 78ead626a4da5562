import type { Version } from '../brief/passage'
import { textOfRuns, type Run } from '../brief/run'
import type { LayoutContext } from './layout-context'
import { letterWidthPt } from './letter-width'
import { lookOf, type StyleName } from './text-look'

/** About how many lines a text takes in a width. */
export const estimateLines = (
  context: LayoutContext,
  style: StyleName,
  { language, content }: Version,
  widthPt: number,
): number => textOfRuns(content).length / lettersIn(context, style, language, widthPt)

/** A text cut at a word so that it fits into one line, with an ellipsis for what is left out. */
export function cutToLine(
  context: LayoutContext,
  style: StyleName,
  { language, content }: Version,
  widthPt: number,
): readonly Run[] {
  const room = Math.floor(lettersIn(context, style, language, widthPt))
  if (textOfRuns(content).length <= room) return content
  const kept: Run[] = []
  let left = room - 1
  for (const run of content) {
    if (run.text.length > left) {
      const whole = run.text.slice(0, left).replace(/\s+\S*$/u, '')
      return [...kept, { ...run, text: `${whole.replace(/[\s,;:.\u060C\u061B-]+$/u, '')}\u2026` }]
    }
    kept.push(run)
    left -= run.text.length
  }
  return kept
}

const lettersIn = (
  context: LayoutContext,
  style: StyleName,
  language: Version['language'],
  widthPt: number,
): number =>
  widthPt / letterWidthPt(lookOf(context.theme, context.scale, style, language), language)
