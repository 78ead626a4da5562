import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { optionsOf } from '../../../core/model/section-options'
import {
  entriesOf,
  withItemAdded,
  withItemRemoved,
  withValueAt,
} from '../../../core/model/section-words'
import { parseTemplate } from '../../../core/model/parse-template'
import { sectionSchema, type TemplateSection } from '../../../core/model/template-sections'
import { en } from '../../../renderer/words/templates/en'

const sections: readonly TemplateSection[] = readdirSync('templates', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'themes')
  .flatMap(({ name }) => {
    const template = parseTemplate(readFileSync(`templates/${name}/template.json`, 'utf8'))
    return template.ok ? template.value.sections : []
  })

test('every word of every section of ours can be edited', () => {
  for (const section of sections) {
    let emptied = section
    for (const { kind, path } of entriesOf(section)) {
      if (kind === 'words') emptied = withValueAt(emptied, path, {})
    }
    expect(JSON.stringify(emptied)).not.toMatch(/"(?:ar|fr|en)"/)
  }
})

test('optional words that nobody has written are offered, and leave no trace when emptied', () => {
  const text: TemplateSection = { kind: 'text', role: 'body', paragraphs: [{ fr: 'a' }] }
  expect(entriesOf(text).map(({ path }) => path.join('.'))).toEqual([
    'heading',
    'paragraphs.0',
    'paragraphs',
  ])
  const headed = withValueAt(text, ['heading'], { fr: 'b' })
  expect(headed).toMatchObject({ heading: { fr: 'b' } })
  expect(withValueAt(headed, ['heading'], undefined)).toEqual(text)
})

test('an added entry has the shape of the last one without its words', () => {
  const clauses: TemplateSection = {
    kind: 'operative-clauses',
    verbs: [{ verb: { fr: 'invitent' }, joiner: { fr: ' :' }, bodyKinds: ['region'] }],
  }
  const longer = withItemAdded(clauses, ['verbs'])
  expect(longer).toMatchObject({ verbs: [{}, { verb: {}, joiner: {}, bodyKinds: [] }] })
  expect(sectionSchema.safeParse(longer).success).toBe(true)
  expect(withItemRemoved(longer, ['verbs'], 1)).toEqual(clauses)
})

test('columns of a table are a choice and no list of words', () => {
  const matrix = sections.find(({ kind }) => kind === 'action-matrix')
  if (!matrix) throw new Error('no matrix')
  expect(entriesOf(matrix).map(({ name }) => name)).toEqual(['heading'])
  expect(optionsOf(matrix).map(({ kind, key }) => `${kind} ${key}`)).toEqual([
    'several columns',
    'one page',
    'flag newPage',
  ])
})

test('every kind, field and option of a section has words in the window', () => {
  const kinds = sectionSchema.options.map(({ shape }) => shape.kind.value)
  expect(Object.keys(en.sectionKind).toSorted()).toEqual([...new Set(kinds)].toSorted())
  const fields: readonly string[] = Object.keys(en.sectionField)
  const options: readonly string[] = Object.keys(en.sectionOption)
  for (const section of sections) {
    for (const { name } of entriesOf(section)) expect(fields).toContain(name)
    for (const option of optionsOf(section)) {
      expect(options).toContain(option.key)
      if (option.kind !== 'flag') {
        for (const value of option.values) expect(options, option.key).toContain(value)
      }
    }
  }
})
