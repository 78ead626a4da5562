import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { parseTemplate } from '../../../core/model/parse-template'
import { addSection, placeSections, removeSection } from '../../../renderer/templates/section-moves'
import {
  changeSection,
  changeTemplate,
  closeDraft,
  currentEditing,
  holdsUnsavedWork,
  noteDraftSaved,
  openDraft,
  openSection,
  redoInDraft,
  undoInDraft,
} from '../../../renderer/templates/template-draft'

const template = parseTemplate(readFileSync('templates/policy-brief/template.json', 'utf8'))
const kinds = () => currentEditing()?.draft.template.sections.map(({ kind }) => kind)
const keyOf = (kind: string): string => {
  const at = kinds()?.findIndex((each) => each === kind) ?? -1
  return currentEditing()?.draft.sectionKeys[at] ?? ''
}

beforeEach(() => {
  closeDraft()
  if (template.ok) openDraft(template.value, undefined)
})

test('a section keeps its key while others move around it', () => {
  const context = keyOf('context')
  placeSections(new Set([keyOf('contact')]), { key: keyOf('masthead'), position: 'before' })
  expect(kinds()?.slice(0, 2)).toEqual(['contact', 'masthead'])
  expect(keyOf('context')).toBe(context)
  undoInDraft()
  expect(kinds()?.at(-1)).toBe('contact')
  redoInDraft()
  expect(kinds()?.[0]).toBe('contact')
})

test('a section dropped onto itself changes nothing', () => {
  const key = keyOf('context')
  placeSections(new Set([key]), { key, position: 'after' })
  expect(currentEditing()?.past).toEqual([])
})

test('a new section comes after the one that is open, under a key of its own', () => {
  removeSection(keyOf('contact'))
  openSection(keyOf('context'))
  addSection({ kind: 'glossary', heading: { fr: 'Glossaire' } })
  expect(kinds()?.slice(2, 4)).toEqual(['context', 'glossary'])
  const keys = currentEditing()?.draft.sectionKeys ?? []
  expect(new Set(keys).size).toBe(keys.length)
  expect(currentEditing()?.openKey).toBe(keyOf('glossary'))
})

test('the last section stays', () => {
  for (const kind of kinds() ?? []) removeSection(keyOf(kind))
  expect(kinds()).toHaveLength(1)
})

test('typing in one field is one step to undo', () => {
  const name = currentEditing()?.draft.template.name
  for (const fr of ['N', 'No', 'Not']) changeTemplate({ name: { fr } }, 'name/fr')
  changeSection(keyOf('context'), (section) => ({ ...section, off: true }))
  expect(currentEditing()?.past).toHaveLength(2)
  undoInDraft()
  undoInDraft()
  expect(currentEditing()?.draft.template.name).toEqual(name)
  expect(undoInDraft()).toBe(false)
})

test('a copy in which nothing was done holds no work, a changed or unsaved one does', () => {
  expect(holdsUnsavedWork(currentEditing())).toBe(false)
  changeTemplate({ page: 'A5' })
  expect(holdsUnsavedWork(currentEditing())).toBe(true)
  const { draft } = currentEditing() ?? {}
  if (draft) noteDraftSaved(draft, { id: 'our-brief', revision: '1' })
  expect(holdsUnsavedWork(currentEditing())).toBe(false)
  undoInDraft()
  expect(holdsUnsavedWork(currentEditing())).toBe(true)
})
