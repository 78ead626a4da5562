import { execFileSync, spawnSync } from 'node:child_process'
import type { Assets } from '../../../../core/brief/assets'
import type { PageLayout } from '../../../../core/layout/page-layout'
import { writePdf } from '../../../../core/writers/pdf/write-pdf'
import { assets } from './page-layouts'

/** The bytes of a layout, or a failed test. */
export async function bytesOf(layout: PageLayout, given: Assets = assets): Promise<Uint8Array> {
  const outcome = await writePdf(layout, given)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

/** A stretch of text where the file puts it: in points from the left and the top edge, on its baseline. */
export interface PlacedText {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly text: string
}

/** Opens a PDF with pdf.js. */
export async function openPdf(bytes: Uint8Array) {
  // pdf.js takes this for granted, Node has it from 22 on.
  if (!('withResolvers' in Promise)) Object.assign(Promise, { withResolvers })
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  return getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise
}

function withResolvers() {
  const settlers: { resolve?: unknown; reject?: unknown } = {}
  const promise = new Promise((resolve, reject) => Object.assign(settlers, { resolve, reject }))
  return { promise, ...settlers }
}

/** What ends a cell, for readers that join words. */
const closingSpace = /[\u200E\u200F] | [\u200E\u200F]/g

/** Every text of a layout's file with its place. */
export async function placedTexts(layout: PageLayout): Promise<readonly PlacedText[]> {
  const pdf = await openPdf(await bytesOf(layout))
  const found: PlacedText[] = []
  for (let page = 1; page <= pdf.numPages; page++) {
    const sheet = await pdf.getPage(page)
    const height = sheet.getViewport({ scale: 1 }).height
    for (const item of (await sheet.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [, , , , x, y] = item.transform as readonly number[]
      found.push({
        page,
        x: x ?? 0,
        y: height - (y ?? 0),
        width: item.width,
        text: item.str.replace(closingSpace, ''),
      })
    }
  }
  return found
}

export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined

/** The text as poppler extracts it, in one line, without the marks it sets round right-to-left words. */
export function extractedText(bytes: Uint8Array): string {
  const output = execFileSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' })
  return output
    .replace(/[\u200E\u200F\u202A-\u202E]/g, '')
    .replace(/[\s\f]+/g, ' ')
    .trim()
}
