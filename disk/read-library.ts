import type { Theme } from '../core/brief/theme'
import { revisionOf } from './own-templates'
import { listTemplates, type ListedTemplate } from './read-templates'
import { listThemes } from './read-theme'

/** A listed template, and for one of the user's own which state of its files was read. */
export type LibraryTemplate = ListedTemplate & { readonly revision?: string }

/** All templates and themes there are. */
export interface TemplateLibrary {
  readonly templates: readonly LibraryTemplate[]
  readonly themes: readonly Theme[]
}

export async function readLibrary(): Promise<TemplateLibrary> {
  const [listed, themes] = await Promise.all([listTemplates(), listThemes()])
  const templates = await Promise.all(
    listed.map(async (one) => {
      const revision = one.isOwn ? await revisionOf(one.id) : undefined
      return revision === undefined ? one : { ...one, revision }
    }),
  )
  return { templates, themes }
}
