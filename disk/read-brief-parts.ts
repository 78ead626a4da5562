import type { Assets } from '../core/brief/assets'
import type { Theme } from '../core/brief/theme'
import type { Conference } from '../core/model/conference'
import type { Template } from '../core/model/template'
import { succeed, type Outcome } from '../core/outcome'
import { readAssets } from './read-assets'
import { readTemplate } from './read-templates'
import { readTheme } from './read-theme'

/** What a brief is made from besides the conference and the choices. */
export interface BriefParts {
  readonly template: Template
  readonly theme: Theme
  readonly assets: Assets
}

/** Reads the parts of briefs of one conference, each once however many briefs are made. */
export function createPartsReader(
  conference: Conference,
): (templateId: string, themeId: string | undefined) => Promise<Outcome<BriefParts>> {
  const templates = new Map<string, Promise<Outcome<Template>>>()
  const looks = new Map<string, Promise<Outcome<Omit<BriefParts, 'template'>>>>()
  return async (templateId, themeId) => {
    const template = await once(templates, templateId, () => readTemplate(templateId))
    if (!template.ok) return template
    const id = themeId ?? template.value.theme
    const look = await once(looks, id, () => readLook(id, conference))
    return look.ok ? succeed({ template: template.value, ...look.value }) : look
  }
}

async function readLook(
  themeId: string,
  conference: Conference,
): Promise<Outcome<Omit<BriefParts, 'template'>>> {
  const theme = await readTheme(themeId)
  if (!theme.ok) return theme
  const assets = await readAssets(theme.value, conference)
  return assets.ok ? succeed({ theme: theme.value, assets: assets.value }) : assets
}

function once<T>(known: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  const reading = known.get(key) ?? read()
  known.set(key, reading)
  return reading
}
