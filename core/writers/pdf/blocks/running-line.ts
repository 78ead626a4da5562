import type { LayoutText, TextNode } from '../../../layout/page-layout'
import type { TextLook } from '../../../layout/text-look'
import type { BlockSetting } from './block'
import { setLines } from './set-lines'

/** A text of heads and feet that names the heading of its page, which is cut at a word to keep to one line. */
export function runningLine(
  node: TextNode,
  look: TextLook,
  linePt: number,
  setting: BlockSetting,
): TextNode {
  if (!node.content.some(isRunning)) return node
  const saying = (shorten: (title: string) => string): TextNode => ({
    ...node,
    content: node.content.map((run) => {
      if (!isRunning(run)) return run
      const { runningTitle, ...plain } = run
      const title = setting.fields?.runningTitle?.(runningTitle, node.language)
      return { ...plain, text: shorten(title ?? run.text) }
    }),
  })
  const whole = saying((title) => title)
  if (isOneLine(whole)) return whole
  for (let left = mostWords; left > 1; left--) {
    const shorter = saying((title) => firstWords(title, left))
    if (isOneLine(shorter)) return shorter
  }
  return saying((title) => firstWords(title, 1))

  function isOneLine(said: TextNode): boolean {
    return setLines(said, look, linePt, setting).length <= 1
  }
}

/** More never stand in one line. */
const mostWords = 40

const isRunning = (
  run: TextNode['content'][number],
): run is LayoutText & Required<Pick<LayoutText, 'runningTitle'>> =>
  'runningTitle' in run && run.runningTitle !== undefined

function firstWords(title: string, count: number): string {
  const words = title.split(/\s+/)
  if (words.length <= count) return title
  return `${words
    .slice(0, count)
    .join(' ')
    .replace(/[\s,;:.\u060C\u061B-]+$/u, '')}\u2026`
}
