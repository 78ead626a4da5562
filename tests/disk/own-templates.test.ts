import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  deleteTemplate,
  forgetDeletedTemplates,
  restoreTemplate,
} from '../../disk/deleted-templates'
import { addTemplate, replaceTemplate, revisionOf } from '../../disk/own-templates'
import { listTemplates, readTemplate } from '../../disk/read-templates'
import { readTheme } from '../../disk/read-theme'
import { packTemplate, unpackTemplate } from '../../disk/template-archive'
import { ownTemplatesVariable } from '../../disk/template-shelves'
import type { Template } from '../../core/model/template'
import type { Theme } from '../../core/brief/theme'
import type { Outcome } from '../../core/outcome'
import { useTempFolder } from './temp-folder'

const inFolder = useTempFolder()
beforeEach(() => {
  process.env[ownTemplatesVariable] = inFolder('templates')
})
afterEach(() => {
  process.env[ownTemplatesVariable] = ''
})

const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}
const brief = async (name: Template['name']): Promise<Template> => ({
  ...valueOf(await readTemplate('policy-brief')),
  name,
})
const theme = async (): Promise<Theme> => valueOf(await readTheme('sans'))
const text = (...names: string[]): string => readFileSync(inFolder('templates', ...names), 'utf8')

test('a new template gets a folder named after it, and is listed at once', async () => {
  const id = valueOf(await addTemplate({ template: await brief({ fr: 'Note d’étape' }) }))
  expect(id).toBe('note-d-etape')
  expect(await readTemplate(id)).toMatchObject({ ok: true, value: { id, theme: 'serif' } })
  expect((await listTemplates()).find((each) => each.id === id)).toMatchObject({ isOwn: true })
})

test('no template that is there is ever written over by a new one', async () => {
  const template = await brief({ ar: 'موجزنا' })
  const ids = [
    valueOf(await addTemplate({ template })),
    valueOf(await addTemplate({ template })),
    valueOf(await addTemplate({ template: await brief({ en: 'Policy brief' }) })),
    valueOf(await addTemplate({ template: await brief({ en: 'Serif' }) })),
  ]
  expect(ids).toEqual(['template', 'template-2', 'policy-brief-2', 'serif-2'])
})

test('a theme of its own goes into the folder and is found under the template’s id', async () => {
  const own = { template: await brief({ fr: 'Rouge' }), theme: await theme() }
  const id = valueOf(await addTemplate(own))
  expect(await readTemplate(id)).toMatchObject({ value: { theme: 'rouge' } })
  expect(await readTheme('rouge')).toMatchObject({ value: { id: 'rouge', masthead: 'band' } })
})

test('an edited template is replaced, and its theme goes when it has none any more', async () => {
  const template = await brief({ fr: 'Rouge' })
  const id = valueOf(await addTemplate({ template, theme: await theme() }))
  const revision = (await revisionOf(id)) ?? ''
  const edited = { ...template, page: 'A5' as const }
  expect(await replaceTemplate({ id, revision }, { template: edited })).toMatchObject({ ok: true })
  expect(await readTemplate(id)).toMatchObject({ value: { page: 'A5', theme: 'serif' } })
  expect(readdirSync(inFolder('templates', id))).toEqual(['template.json'])
})

test('a template that another program has changed is left alone', async () => {
  const template = await brief({ fr: 'Rouge' })
  const id = valueOf(await addTemplate({ template }))
  const revision = (await revisionOf(id)) ?? ''
  writeFileSync(inFolder('templates', id, 'template.json'), '{}')
  expect(await replaceTemplate({ id, revision }, { template })).toMatchObject({
    problem: { code: 'changed-elsewhere', path: id },
  })
  expect(text(id, 'template.json')).toBe('{}')
})

test.each(['../outside', 'policy-brief/..', '.deleted', ''])(
  '%j is no place to write',
  async (id) => {
    const saved = await replaceTemplate(
      { id, revision: '' },
      { template: await brief({ fr: 'x' }) },
    )
    expect(saved).toMatchObject({ ok: false, problem: { code: 'unknown-template' } })
    expect(await deleteTemplate(id, 1)).toMatchObject({ ok: false })
  },
)

test('a deleted template comes back as it was, until a month has passed', async () => {
  const id = valueOf(await addTemplate({ template: await brief({ fr: 'Rouge' }) }))
  const before = text(id, 'template.json')
  const token = valueOf(await deleteTemplate(id, 5))
  expect(await readTemplate(id)).toMatchObject({ problem: { code: 'unknown-template' } })
  await forgetDeletedTemplates(20 * 86_400_000)
  expect(await restoreTemplate(token)).toEqual({ ok: true, value: id })
  expect(text(id, 'template.json')).toBe(before)
  const again = valueOf(await deleteTemplate(id, 5))
  await forgetDeletedTemplates(31 * 86_400_000)
  expect(await restoreTemplate(again)).toMatchObject({ ok: false })
})

test('a template that takes the name meanwhile is not written over by the one that comes back', async () => {
  const template = await brief({ fr: 'Rouge' })
  const token = valueOf(await deleteTemplate(valueOf(await addTemplate({ template })), 5))
  await addTemplate({ template })
  expect(await restoreTemplate(token)).toMatchObject({ problem: { code: 'already-there' } })
})

test('a folder that is no template can be deleted too', async () => {
  mkdirSync(inFolder('templates', 'Copie de note'), { recursive: true })
  expect(await deleteTemplate('Copie de note', 5)).toMatchObject({ ok: true })
  expect(existsSync(inFolder('templates', 'Copie de note'))).toBe(false)
})

test('the schemas lie beside the templates, so that editors complete and underline', async () => {
  const id = valueOf(await addTemplate({ template: await brief({ fr: 'Rouge' }) }))
  expect(text(id, 'template.json')).toContain('"$schema": "../template.schema.json"')
  expect(text('template.schema.json')).toContain('A template of Tawsiya')
})

test('a template travels as a zip file with its theme', async () => {
  const own = { template: await brief({ fr: 'Rouge' }), theme: await theme() }
  const id = valueOf(await addTemplate(own))
  const opened = valueOf(unpackTemplate(valueOf(await packTemplate(id)), 'rouge.zip'))
  expect(valueOf(await addTemplate(opened))).toBe('rouge-2')
  expect(await readTheme('rouge-2')).toMatchObject({ ok: true, value: { masthead: 'band' } })
})

test('only the two files of a template are taken out of a zip file', () => {
  const bytes = readFileSync('templates/policy-brief/template.json')
  const opened = unpackTemplate(
    zipSync({ '../../evil.json': bytes, 'a/b/template.json': bytes, 'a/template.json': bytes }),
    'a.zip',
  )
  expect(opened).toMatchObject({ ok: true, value: { template: { id: 'policy-brief' } } })
})

test.each([
  ['a bomb', zipSync({ 'template.json': new Uint8Array(50_000_000) }), 'template-too-large'],
  ['no zip file', new TextEncoder().encode('PK\u0003\u0004 not really'), 'no-template-inside'],
  ['a zip file of other things', zipSync({ 'a.txt': new Uint8Array(3) }), 'no-template-inside'],
  ['a large file', new Uint8Array(2_000_000), 'template-too-large'],
])('%s is refused by one sentence', (_, bytes, code) => {
  expect(unpackTemplate(bytes, 'a.zip')).toMatchObject({ ok: false, problem: { code } })
})

test('a zip file that lies about its size is given no more room than it claims', () => {
  const bytes = zipSync({ 'template.json': new Uint8Array(40_000_000) })
  // The claimed size in the central directory, which is what is believed.
  const view = new DataView(bytes.buffer)
  const entry = bytes.findLastIndex(
    (byte, at) => byte === 0x50 && view.getUint32(at, true) === 0x02014b50,
  )
  view.setUint32(entry + 24, 100, true)
  expect(unpackTemplate(bytes, 'a.zip')).toMatchObject({ ok: false })
})
