import i18next from 'i18next'
import type { TemplateSection } from '../../core/model/template-sections'
import { announce } from '../ui/announcer'
import { changeDraft, currentEditing, openSection, type TemplateDraft } from './template-draft'

/** The sections in another order. */
function inOrder(draft: TemplateDraft, sectionKeys: readonly string[]): TemplateDraft {
  const sections = sectionKeys.flatMap((key) => {
    const section = draft.template.sections[draft.sectionKeys.indexOf(key)]
    return section ? [section] : []
  })
  return { ...draft, sectionKeys, template: { ...draft.template, sections } }
}

/** Puts sections before or after another one. */
export const placeSections = (
  moved: ReadonlySet<string>,
  target: { readonly key: string; readonly position: 'before' | 'after' },
): void =>
  changeDraft((draft) => {
    const rest = draft.sectionKeys.filter((key) => !moved.has(key))
    const taken = draft.sectionKeys.filter((key) => moved.has(key))
    const at = rest.indexOf(target.key) + (target.position === 'after' ? 1 : 0)
    return moved.has(target.key)
      ? draft
      : inOrder(draft, [...rest.slice(0, at), ...taken, ...rest.slice(at)])
  })

/** One place up or down, said to those who do not see it. */
export function move(key: string, by: -1 | 1): void {
  const { sectionKeys: keys = [], template } = currentEditing()?.draft ?? {}
  const at = keys.indexOf(key)
  const neighbour = keys[at + by]
  const kind = template?.sections[at]?.kind
  if (neighbour === undefined || !kind) return
  placeSections(new Set([key]), { key: neighbour, position: by === 1 ? 'after' : 'before' })
  const name = i18next.t(`sectionKind.${kind}`)
  announce(i18next.t('templates.moved', { name, place: at + by + 1 }))
}

/** A new section after the one that is open, which then is. */
export function addSection(section: TemplateSection): void {
  const editing = currentEditing()
  if (!editing) return
  const numbers = editing.draft.sectionKeys.map((key) => Number(key.slice('section-'.length)))
  const key = `section-${Math.max(-1, ...numbers) + 1}`
  changeDraft((draft) => {
    const at = draft.sectionKeys.indexOf(editing.openKey ?? '') + 1 || draft.sectionKeys.length
    const { sections } = draft.template
    return {
      ...draft,
      sectionKeys: [...draft.sectionKeys.slice(0, at), key, ...draft.sectionKeys.slice(at)],
      template: {
        ...draft.template,
        sections: [...sections.slice(0, at), section, ...sections.slice(at)],
      },
    }
  })
  openSection(key)
}

/** Takes a section out; the last one stays. */
export function removeSection(key: string): void {
  const keys = currentEditing()?.draft.sectionKeys ?? []
  if (keys.length < 2) return
  const at = keys.indexOf(key)
  changeDraft((draft) =>
    inOrder(
      draft,
      draft.sectionKeys.filter((each) => each !== key),
    ),
  )
  openSection(keys[at + 1] ?? keys[at - 1])
}
