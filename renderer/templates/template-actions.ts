import i18next from 'i18next'
import { isReadableTheme } from '../../core/brief/theme-colours'
import type { Template } from '../../core/model/template'
import type { Localized } from '../../core/text/language'
import type { ListedTemplate } from '../../electron/ipc/template-api'
import { bringsTheme, currentLibrary, refreshLibrary } from '../brief/library'
import { desktop } from '../desktop'
import { wordProblem } from '../../core/text/problem-words'
import { showProblem } from '../files/file-commands'
import { currentSettings } from '../settings'
import { readableText } from '../ui/localized'
import { showNotice } from '../ui/notices'
import { wordIn } from '../words/word-in'
import { currentEditing, noteDraftSaved, openDraft, type TemplateDraft } from './template-draft'

/** What a template is called, for people who read the interface. */
export const nameOfTemplate = (template: Template): string =>
  readableText(template.name, currentSettings().interfaceLanguage) || template.id

const themeOf = (template: Template) =>
  bringsTheme(template)
    ? currentLibrary().themes.find(({ id }) => id === template.theme)
    : undefined

/** Opens one of the user's own templates. */
export function editTemplate({ id, revision, template }: ListedTemplate): void {
  if (!template.ok || revision === undefined) return
  openDraft(template.value, themeOf(template.value), { id, revision })
}

/** Opens a copy that is on no disk until it is saved. */
export function duplicateTemplate(template: Template): void {
  const name: Localized = Object.fromEntries(
    (['ar', 'fr', 'en'] as const).flatMap((language) => {
      const words = template.name[language]
      return words ? [[language, `${words} (${wordIn(language, 'templates.copy')})`]] : []
    }),
  )
  openDraft({ ...template, name }, themeOf(template))
}

/** A template without a name or a section, or in colours that cannot be read, is not written; the form says so. */
export const isSaveable = ({ template, theme }: TemplateDraft): boolean =>
  Object.values(template.name).some((name) => name?.trim()) &&
  template.sections.some(({ off }) => off !== true) &&
  (!theme || isReadableTheme(theme))

/** Writes the open template among the user's own; `false` when it could not be. */
export async function saveTemplate(asNew = false): Promise<boolean> {
  const editing = currentEditing()
  if (!editing) return true
  const { draft, origin } = editing
  if (!isSaveable(draft)) return false
  const own = { template: draft.template, theme: draft.theme }
  const saved =
    origin && !asNew
      ? await desktop.replaceTemplate(origin.id, origin.revision, own)
      : await desktop.addTemplate(own)
  if (!saved.ok) {
    showNotice({
      text: wordProblem(saved.problem, currentSettings().interfaceLanguage),
      isProblem: true,
      ...(saved.problem.code === 'changed-elsewhere' && {
        action: {
          words: i18next.t('templates.saveAsNew'),
          run: () => void saveTemplate(true),
        },
      }),
    })
    return false
  }
  await refreshLibrary()
  const listed = currentLibrary().listed.find(({ id, isOwn }) => isOwn && id === saved.value)
  noteDraftSaved(draft, { id: saved.value, revision: listed?.revision ?? '' })
  showNotice({ text: i18next.t('templates.saved', { name: nameOfTemplate(draft.template) }) })
  return true
}

/** Takes a template away; a notice brings it back. */
export async function removeTemplate({ id, template }: ListedTemplate): Promise<void> {
  const deleted = await desktop.deleteTemplate(id)
  if (!deleted.ok) return showProblem(deleted.problem)
  await refreshLibrary()
  const name = template.ok ? nameOfTemplate(template.value) : id
  showNotice({
    text: i18next.t('templates.deleted', { name }),
    action: {
      words: i18next.t('action.undo'),
      run: () => void bringBack(deleted.value),
    },
  })
}

async function bringBack(token: string): Promise<void> {
  const restored = await desktop.restoreTemplate(token)
  if (!restored.ok) showProblem(restored.problem)
  await refreshLibrary()
}

export async function shareTemplate(id: string): Promise<void> {
  const shared = await desktop.shareTemplate(id)
  if (shared === null) return
  if (shared.ok) showNotice({ text: i18next.t('templates.shared', { name: shared.value }) })
  else showProblem(shared.problem)
}

export async function importTemplate(): Promise<void> {
  const imported = await desktop.importTemplate()
  if (imported === null) return
  if (!imported.ok) return showProblem(imported.problem)
  await refreshLibrary()
  const listed = currentLibrary().listed.find(({ id }) => id === imported.value)
  const name = listed?.template.ok ? nameOfTemplate(listed.template.value) : imported.value
  showNotice({ text: i18next.t('templates.imported', { name }) })
}
