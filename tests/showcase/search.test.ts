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

/** The share of written words that stand in a reader's text as words of their own, each as often as written. */
function shareFound(reader: string, extracted: string): number {
  const counts = new Map<string, number>()
  for (const word of arabicWords(withoutControls(extracted)).map(plain)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const lost = written.map(plain).filter((word) => {
    const left = counts.get(word) ?? 0
    counts.set(word, left - 1)
    return left <= 0
  })
  const share = 1 - lost.length / written.length
  const percent = (100 * share).toFixed(1)
  process.stdout.write(
    `${reader}: ${percent} % of ${written.length} words, not ${lost.join(' ')}\n`,
  )
  return share
}

describe('of a hundred Arabic words at least 98 are found whole', () => {
  const least = 0.98

  test('in a browser’s pdf.js', async () => {
    expect(shareFound('pdf.js', await textByPdfJs(bytes))).toBeGreaterThan(least)
  })

  test('in Chromium’s PDFium', async () => {
    expect(shareFound('PDFium', await textByPdfium(bytes))).toBeGreaterThan(least)
  })

  test.skipIf(!hasPoppler)('in poppler', () => {
    expect(shareFound('poppler', textByPoppler(bytes))).toBeGreaterThan(least)
  })
})

test('no letter is extracted in the form it has at one place in a word', async () => {
  for (const text of [await textByPdfJs(bytes), await textByPdfium(bytes)]) {
    expect(text).not.toMatch(/[\uFB50-\uFDFF\uFE70-\uFEFC]/)
  }
})
