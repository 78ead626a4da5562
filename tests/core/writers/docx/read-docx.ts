import { strFromU8, unzipSync } from 'fflate'
import { expect } from 'vitest'
import type { Assets } from '../../../../core/brief/assets'
import type { PageLayout } from '../../../../core/layout/page-layout'
import { writeDocx } from '../../../../core/writers/docx/write-docx'
import { noAssets } from './hand-made-layouts'

export interface ReadRun {
  readonly text: string
  readonly direction: 'ltr' | 'rtl'
  readonly properties: string
}

export interface ReadParagraph {
  readonly style: string | undefined
  readonly properties: string
  readonly runs: readonly ReadRun[]
  readonly text: string
}

/** The XML of every part of a written file, by path. */
export function readParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  )
}

/** Writes a layout and reads its parts back. */
export async function written(layout: PageLayout, assets: Assets = noAssets) {
  const outcome = await writeDocx(layout, assets)
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return { bytes: outcome.value, parts: readParts(outcome.value) }
}

/** One part of a written layout, such as `word/document.xml`. */
export async function writtenPart(layout: PageLayout, path = 'word/document.xml'): Promise<string> {
  const { parts } = await written(layout)
  const xml = parts[path]
  expect(xml, path).toBeDefined()
  return xml ?? ''
}

/** The paragraphs of a part, in order, with the runs they hold. */
export const readParagraphs = (xml: string): readonly ReadParagraph[] =>
  [...xml.matchAll(/<w:p(?: [^>]*)?>(.*?)<\/w:p>/gs)].map(([, inner = '']) => {
    const properties = /^<w:pPr>(.*?)<\/w:pPr>/s.exec(inner)?.[1] ?? ''
    const runs = [...inner.matchAll(/<w:r(?: [^>]*)?>(.*?)<\/w:r>/gs)].map(([, run = '']) =>
      readRun(run),
    )
    return {
      style: /<w:pStyle w:val="([^"]+)"/.exec(properties)?.[1],
      properties,
      runs,
      text: runs.map((run) => run.text).join(''),
    }
  })

function readRun(run: string): ReadRun {
  const properties = /^<w:rPr>(.*?)<\/w:rPr>/s.exec(run)?.[1] ?? ''
  const pieces = [...run.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|(<w:br\/>)/gs)]
  return {
    text: pieces.map(([, words, lineBreak]) => (lineBreak ? '\n' : unescape(words ?? ''))).join(''),
    direction: properties.includes('<w:rtl/>') ? 'rtl' : 'ltr',
    properties,
  }
}

const unescape = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** The definition of a style. */
export function readStyle(styles: string, id: string): string {
  const style = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0]
  expect(style, `style ${id}`).toBeDefined()
  return style ?? ''
}
