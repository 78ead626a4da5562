import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect } from 'vitest'
import type { EditedDocument } from '../../../../core/exchange/edited-document'
import { readChanges } from '../../../../core/exchange/docx/read-changes'
import type { Conference } from '../../../../core/model/conference'
import { produceBrief } from '../../../../core/produce-brief'
import { readAssets } from '../../../../disk/read-assets'
import { policyBrief, readSample, serifTheme, sideBySide } from '../../../sample-jobs'

const sample = readSample('examples/oujda-2025.tawsiya')
export const context = 'Premier alinéa du contexte.\n\nDeuxième alinéa.\n\nTroisième alinéa.'
export const conference: Conference = {
  ...sample,
  context: { ...sample.context, fr: context, ar: 'كلمة _بارزة_ وأخرى **غليظة** هنا.' },
  recommendations: sample.recommendations.slice(0, 6),
}
export const [first, second, third] = conference.recommendations.map(({ id, text }) => ({
  id: `recommendations/${id}/text@fr`,
  words: text.fr ?? '',
  opening: (text.fr ?? '').split(' ').slice(0, 3).join(' '),
}))

async function partsSent(): Promise<Record<string, Uint8Array>> {
  const assets = await readAssets(serifTheme, conference)
  if (!assets.ok) throw new Error(assets.problem.code)
  const job = { conference, template: policyBrief, theme: serifTheme, options: sideBySide } as const
  const bytes = await produceBrief({ ...job, format: 'docx' }, assets.value)
  if (!bytes.ok) throw new Error(bytes.problem.code)
  return unzipSync(bytes.value)
}
/** A brief as it went out. */
export const parts = await partsSent()

export const partOf = (path: string): string => strFromU8(parts[path] ?? new Uint8Array())

/** The document as it comes back when somebody has edited its XML so. */
export function back(
  edit: (xml: string) => string,
  others: Readonly<Record<string, string>> = {},
  into = conference,
): EditedDocument {
  const document = partOf('word/document.xml')
  const changed = edit(document)
  expect(changed === document && Object.keys(others).length === 0).toBe(false)
  const added = Object.entries(others).map(([path, xml]) => [path, strToU8(xml)])
  const read = readChanges(
    zipSync({ ...parts, ...Object.fromEntries(added), 'word/document.xml': strToU8(changed) }),
    into,
  )
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}

/** Where the paragraph that holds some words begins and ends. */
export function paragraphAt(xml: string, words: string) {
  const at = xml.indexOf(words)
  if (at === -1) throw new Error(`no ${words}`)
  const start = Math.max(xml.lastIndexOf('<w:p ', at), xml.lastIndexOf('<w:p>', at))
  return { start, end: xml.indexOf('</w:p>', at) + 6, at }
}
export const run = (words: string, look = ''): string =>
  `<w:r>${look}<w:t xml:space="preserve">${words}</w:t></w:r>`
export const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`
export const by = (author: string, id = 900): string =>
  `w:id="${id}" w:author="${author}" w:date="2026-01-05T10:00:00Z"`
