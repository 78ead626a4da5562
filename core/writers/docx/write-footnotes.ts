import { directionOf } from '../../text/language'
import { noteReferenceStyle, spacerStyle } from './base-styles'
import type { Footnote } from './footnotes'
import { runLanguage } from './language-marks'
import { paragraph } from './paragraph'
import { rootOf } from './roots'
import { runProperties } from './run-properties'
import { writeText } from './write-text'
import type { Writing } from './writing'

/** `word/footnotes.xml`: the lines above the notes, at the side the document starts from, and the notes. */
export function writeFootnotes({ footnotes, languages }: Writing): string {
  const isRightToLeft = directionOf(languages[0] ?? 'fr') === 'rtl'
  const line = (id: number, kind: string): string =>
    `<w:footnote w:type="${kind}" w:id="${id}">${paragraph(
      { style: spacerStyle, ...(isRightToLeft ? { bidirectional: true } : {}), spacing: ownLine },
      `<w:r><w:${kind}/></w:r>`,
    )}</w:footnote>`
  const notes = (footnotes?.all() ?? []).map(writeFootnote)
  return rootOf(
    'footnotes',
    `${line(-1, 'separator')}${line(0, 'continuationSeparator')}${notes.join('')}`,
  )
}

/** The line stands in the middle of its own height. */
const ownLine = '<w:spacing w:line="160" w:lineRule="exact"/>'

/** A note has no notes of its own. */
function writeFootnote({ id, note, isCounted, mark, writing }: Footnote): string {
  const { footnotes, languages } = writing
  const inNote: Writing = {
    ...writing,
    footnotes: undefined,
    relations: footnotes?.relations ?? writing.relations,
  }
  const number = `<w:r>${runProperties({
    style: noteReferenceStyle,
    language: runLanguage(languages, note.language, false),
  })}<w:footnoteRef/></w:r>`
  const opening = `${isCounted ? number : mark}<w:r><w:t xml:space="preserve"> </w:t></w:r>`
  return `<w:footnote w:id="${id}">${writeText(inNote, note, { opening })}</w:footnote>`
}
