import { readAssets } from '../disk/read-assets'
import { readTemplate } from '../disk/read-templates'
import { readTheme } from '../disk/read-theme'
import type { BriefOptions, Format } from '../core/model/brief-options'
import type { Conference } from '../core/model/conference'
import { succeed, type Outcome } from '../core/outcome'
import { produceBrief } from '../core/produce-brief'

/** One file to make. */
export interface BriefOrder {
  readonly conference: Conference
  readonly templateId: string
  readonly options: BriefOptions
  readonly format: Format
  readonly name: string
}

/** Where a finished brief goes; answers where it is. */
export type PutBrief = (name: string, bytes: Uint8Array) => Promise<Outcome<string>>

export interface WrittenBrief {
  readonly order: BriefOrder
  readonly place: string
  readonly byteCount: number
}

interface Listener {
  readonly onMaking?: (name: string, index: number, count: number) => void
  readonly onWritten?: (brief: WrittenBrief) => void
}

/** Makes every brief before it puts the first in place, so that a refused order leaves no part of the batch. */
export async function exportBriefs(
  orders: readonly BriefOrder[],
  put: PutBrief,
  { onMaking, onWritten }: Listener = {},
): Promise<Outcome<readonly WrittenBrief[]>> {
  const finished: { readonly order: BriefOrder; readonly bytes: Uint8Array }[] = []
  for (const [index, order] of orders.entries()) {
    onMaking?.(order.name, index, orders.length)
    const bytes = await makeBrief(order)
    if (!bytes.ok) return bytes
    finished.push({ order, bytes: bytes.value })
  }
  const written: WrittenBrief[] = []
  for (const { order, bytes } of finished) {
    const place = await put(order.name, bytes)
    if (!place.ok) return place
    const brief = { order, place: place.value, byteCount: bytes.length }
    onWritten?.(brief)
    written.push(brief)
  }
  return succeed(written)
}

async function makeBrief(order: BriefOrder): Promise<Outcome<Uint8Array>> {
  const { conference, options, format } = order
  const template = await readTemplate(order.templateId)
  if (!template.ok) return template
  const theme = await readTheme(options.themeId ?? template.value.theme)
  if (!theme.ok) return theme
  const assets = await readAssets(theme.value, conference)
  if (!assets.ok) return assets
  const job = { conference, template: template.value, theme: theme.value, options, format }
  return produceBrief(job, assets.value)
}
