import i18next from 'i18next'
import { askAboutUnsaved } from '../files/unsaved-guard'
import { nameOfTemplate, saveTemplate } from './template-actions'
import { closeDraft, currentEditing, holdsUnsavedWork } from './template-draft'

/** Asks about a template with unsaved changes; `false` when the user wants to stay. */
export async function mayLeaveDraft(): Promise<boolean> {
  const editing = currentEditing()
  if (!editing || !holdsUnsavedWork(editing)) return true
  const answer = await askAboutUnsaved({
    title: i18next.t('templates.leave'),
    consequence: i18next.t('templates.leaveConsequence', {
      name: nameOfTemplate(editing.draft.template),
    }),
  })
  if (answer === 'save') return saveTemplate()
  return answer === 'discard'
}

/** Back to the list. */
export async function leaveDraft(): Promise<void> {
  if (await mayLeaveDraft()) closeDraft()
}
