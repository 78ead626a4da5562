import type { LeftOver } from '../communique/proposal'
import type { ReadText } from '../read-text'
import { tableToLines } from '../table-to-lines'
import { createTextSink, type TextSink } from '../text-sink'
import type { OfficeBlock, OfficeParagraph, OfficeTable, OfficeText } from './office-block'

/** Writes what a word processor's file tells as plain text with marks; its notes stand behind it, aside. */
export function writeOfficeText({ body, notes, hasChanges }: OfficeText): ReadText {
  const page = createTextSink()
  const asides: LeftOver[] = []
  const aside = (from: number): void => {
    const start = page.length
    if (start > from) asides.push({ start: from, end: start, kind: 'text' })
  }
  const writeBlocks = (blocks: readonly OfficeBlock[], sink: TextSink): void => {
    let before: OfficeParagraph['role'] = 'text'
    for (const block of blocks) {
      if (block.kind === 'table') {
        writeTable(block, sink)
        before = 'text'
      } else {
        const from = sink.length
        sink.breakLine(block.role === 'item' && before === 'item' ? 1 : 2)
        writeParagraph(block, sink)
        if (sink === page && block.role === 'contents') aside(from)
        if (sink.length > from) before = block.role
        sink.breakLine(1)
        if (block.boxes.length > 0) writeBlocks(block.boxes, sink)
      }
    }
  }
  const writeTable = ({ rows }: OfficeTable, sink: TextSink): void => {
    const cells = rows.map((row) =>
      row.map((cell) => {
        const own = createTextSink()
        writeBlocks(cell, own)
        return own.text()
      }),
    )
    sink.breakLine(2)
    for (const { text, isAside } of tableToLines(cells)) {
      sink.breakLine(1)
      const from = sink.length
      for (const [i, line] of text.split('\n').entries()) {
        if (i > 0) sink.breakLine(1)
        sink.add(line)
      }
      if (isAside && sink === page) aside(from)
    }
    sink.breakLine(2)
  }
  writeBlocks(body, page)
  page.breakLine(2)
  const from = page.length
  writeBlocks(notes, page)
  aside(from)
  return { text: page.text(), asides, ...(hasChanges && { tookChanges: true }) }
}

function writeParagraph({ sign, role, runs }: OfficeParagraph, sink: TextSink): void {
  // A heading's look says nothing of its words.
  const isPlain = role === 'heading' || role === 'contents'
  sink.sign(sign)
  for (const { text, isBold, isItalic } of runs) {
    if (isBold && !isPlain) sink.mark('**', true)
    if (isItalic && !isPlain) sink.mark('_', true)
    for (const [i, line] of text.split('\n').entries()) {
      if (i > 0) sink.breakLine(1)
      sink.add(line)
    }
    if (isItalic && !isPlain) sink.mark('_', false)
    if (isBold && !isPlain) sink.mark('**', false)
  }
  sink.sign('')
}
