import type { NumberedItem } from '../brief/brief-document'
import type { Language } from '../text/language'
import type { LayoutRun, LayoutText, TextNode } from './page-layout'
import { textsOf } from './text-nodes'

/** Texts with the mark of a footnote at their ends: in French and Spanish before the full stop, else after it. */
export function withNotes(
  texts: readonly TextNode[],
  origin: NumberedItem['origin'],
): readonly TextNode[] {
  if (!origin) return texts
  const notes = textsOf('note', origin.passage)
  return texts.map((text, index) => {
    const footnote = notes[index]
    if (!footnote || text.content.length === 0) return text
    const mark: LayoutText = { text: origin.mark, isolated: true, footnote }
    return { ...text, content: marked(text.content, mark, text.language) }
  })
}

const stopsAfterMark: ReadonlySet<Language> = new Set<Language>(['fr', 'es'])

function marked(
  content: readonly LayoutRun[],
  mark: LayoutText,
  language: Language,
): readonly LayoutRun[] {
  const last = content.at(-1)
  if (!last || !('text' in last) || !stopsAfterMark.has(language) || !last.text.endsWith('.')) {
    return [...content, mark]
  }
  const before = { ...last, text: last.text.slice(0, -1) }
  return [...content.slice(0, -1), before, mark, { ...last, text: '.' }]
}
