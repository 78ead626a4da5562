import { describe, expect, test } from 'vitest'
import type { LayoutNode } from '../../core/layout/page-layout'
import { bytesOf, hasPoppler } from '../core/writers/pdf/read-pdf'
import {
  arabicWords,
  withoutControls,
  textByPdfium,
  textByPdfJs,
  textByPoppler,
} from './read-words'
import { showcase } from './showcase-layout'

const layout = await showcase()
const bytes = await bytesOf(layout)
const nodes = layout.parts.flatMap((part) => part.nodes)
const written = arabicWords(nodes.map(wordsOf).join('\n'))

function wordsOf(node: LayoutNode): string {
  if (node.kind === 'grid') {
    const cells = node.rows.flatMap((row) => row.cells)
    return cells.flatMap(({ content }) => content.map(wordsOf)).join('\n')
  }
  if (node.kind !== 'text') return ''
  const notes = node.content.flatMap((run) =>
    'text' in run && run.footnote ? [wordsOf(run.footnote)] : [],
  )
  const text = node.content.map((run) => ('text' in run ? run.text : '')).join('')
  return [text, ...notes].join('\n')
}

/** Extracted words may hold the same word written with marks in another order. */
const plain = (word: string): string => word.normalize('NFC').replace(/[\u064B-\u065F\u0640]/g, '')

/** The words a reader does not find; like a reader's search, anywhere in the text. */
function missing(extracted: string): readonly string[] {
  const text = plain(withoutControls(extracted))
  return written.filter((word) => !text.includes(plain(word)))
}

describe('of a hundred Arabic words at least 96 are found', () => {
  const most = written.length * 0.04

  test('in a browser’s pdf.js', async () => {
    expect(missing(await textByPdfJs(bytes)).length).toBeLessThanOrEqual(most)
  })

  test('in Chromium’s PDFium', async () => {
    expect(missing(await textByPdfium(bytes)).length).toBeLessThanOrEqual(most)
  })

  test.skipIf(!hasPoppler)('in poppler', () => {
    expect(missing(textByPoppler(bytes)).length).toBeLessThanOrEqual(most)
  })
})

test('no letter is extracted in the form it has at one place in a word', async () => {
  for (const text of [await textByPdfJs(bytes), await textByPdfium(bytes)]) {
    expect(text).not.toMatch(/[\uFB50-\uFDFF\uFE70-\uFEFC]/)
  }
})
