import { readAssets } from '../../disk/read-assets'
import { readTemplate } from '../../disk/read-templates'
import { readTheme } from '../../disk/read-theme'
import type { Format } from '../../core/model/brief-options'
import { fail, type Outcome } from '../../core/outcome'
import { produceBrief } from '../../core/produce-brief'
import type { BriefOrder } from '../ipc/orders'

/** Reads what the order names and produces the brief. Fonts stay in memory from one brief to the next. */
export async function produce(order: BriefOrder, format: Format): Promise<Outcome<Uint8Array>> {
  const { conference, templateId, options } = order
  const template = await readTemplate(templateId)
  if (!template.ok) return template
  const theme = await readTheme(options.themeId ?? template.value.theme)
  if (!theme.ok) return theme
  const assets = await readAssets(theme.value, conference)
  if (!assets.ok) return assets
  const job = { conference, template: template.value, theme: theme.value, options, format }
  try {
    return await produceBrief(job, assets.value)
  } catch (error) {
    // A fault of ours: it must not take the process along, and the window says so.
    console.error(error)
    return fail('internal', undefined, error instanceof Error ? error.message : undefined)
  }
}
