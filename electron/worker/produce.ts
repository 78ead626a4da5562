import { readAssets } from '../../disk/read-assets'
import { readTemplate } from '../../disk/read-templates'
import { readTheme } from '../../disk/read-theme'
import type { Format } from '../../core/model/brief-options'
import { fail, succeed, type Outcome } from '../../core/outcome'
import { produceBrief, type BriefJob } from '../../core/produce-brief'
import type { BriefOrder } from '../ipc/orders'

/** Reads what the order names and produces the brief. Fonts stay in memory from one brief to the next. */
export async function produce(
  order: BriefOrder,
  format: Format,
  wishes: Pick<BriefJob, 'onPlaces' | 'onLooks' | 'onMeasures' | 'isWanted' | 'frame'> = {},
): Promise<Outcome<Uint8Array>> {
  const { conference, templateId, options, draft } = order
  const template = draft ? succeed(draft.template) : await readTemplate(templateId)
  if (!template.ok) return template
  const theme = draft?.theme
    ? succeed(draft.theme)
    : await readTheme(options.themeId ?? template.value.theme)
  if (!theme.ok) return theme
  const assets = await readAssets(theme.value, conference)
  if (!assets.ok) return assets
  const [ownTemplate, ownTheme] = [template.value, theme.value]
  const job = { conference, template: ownTemplate, theme: ownTheme, options, format, ...wishes }
  try {
    return await produceBrief(job, assets.value)
  } catch (error) {
    // A fault of ours: it must not take the process along, and the window says so.
    console.error(error)
    return fail('internal', undefined, error instanceof Error ? error.message : undefined)
  }
}
