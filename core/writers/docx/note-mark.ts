import type { LayoutText, TextNode } from '../../layout/page-layout'
import { noteReferenceStyle } from './base-styles'
import type { DirectionalRun } from './directional-runs'
import { runLanguage } from './language-marks'
import { runProperties } from './run-properties'
import type { Writing } from './writing'
import { textElement } from './xml'

/** The raised mark of a note in its text. Heads and feet can have no notes: there only the mark stands. */
export function noteMark(
  writing: Writing,
  { language }: TextNode,
  { text, footnote }: LayoutText,
  stretches: readonly DirectionalRun[],
): string {
  const look = (isArabic: boolean): string =>
    runProperties({
      style: noteReferenceStyle,
      rightToLeft: isArabic,
      language: runLanguage(writing.languages, language, isArabic),
    })
  const printed = (reference: string): string =>
    stretches
      .map(
        (stretch, index) =>
          `<w:r>${look(stretch.direction === 'rtl')}${index === 0 ? reference : ''}${textElement(stretch.text)}</w:r>`,
      )
      .join('')
  const plain = printed('')
  if (!footnote || !writing.footnotes) return plain
  const { id, isCounted } = writing.footnotes.add(text.trim(), footnote, plain, writing)
  return isCounted
    ? `<w:r>${look(false)}<w:footnoteReference w:id="${id}"/></w:r>`
    : printed(`<w:footnoteReference w:customMarkFollows="1" w:id="${id}"/>`)
}
