import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { problemCodes } from '../../core/outcome'
import { wordProblem } from '../../core/text/problem-words'
import { listTemplates, readTemplate } from '../../disk/read-templates'
import { templateShelves } from '../../disk/template-shelves'
import { useTempFolder } from './temp-folder'

const inFolder = useTempFolder()
const own = () => [...templateShelves(), { folder: inFolder(), isOwn: true }]
const brief = JSON.parse(readFileSync('templates/policy-brief/template.json', 'utf8')) as object

/** Puts a template of that name into the user's folder and says how it is listed. */
async function listed(name: string, text: string | object) {
  mkdirSync(inFolder(name))
  const written = typeof text === 'string' ? text : JSON.stringify({ ...brief, id: name, ...text })
  writeFileSync(inFolder(name, 'template.json'), written)
  return problemOf(name)
}

async function problemOf(name: string) {
  const found = (await listTemplates(own())).find(({ id, isOwn }) => isOwn && id === name)
  return found && !found.template.ok ? found.template.problem : undefined
}

test('a good copy is listed as the user’s own', async () => {
  expect(await listed('our-brief', {})).toBeUndefined()
  expect(await readTemplate('our-brief', own())).toMatchObject({ ok: true })
})

test('a folder with a name that no id can have is listed with one that can', async () => {
  expect(await listed('Note d’étape - Copie', {})).toEqual({
    code: 'folder-name',
    path: 'Note d’étape - Copie',
    detail: 'note-d-etape-copie',
  })
})

test('a copy that took the name of a template of ours is listed with a free one', async () => {
  expect(await listed('policy-brief', {})).toEqual({
    code: 'name-taken',
    path: 'policy-brief',
    detail: 'policy-brief-2',
  })
  expect(await readTemplate('policy-brief', own())).toMatchObject({
    ok: true,
    value: { theme: 'serif' },
  })
})

test('a link is not followed, neither to a folder nor to a file', async () => {
  symlinkSync('/etc', inFolder('elsewhere'))
  expect(await problemOf('elsewhere')).toEqual({ code: 'not-plain-file', path: 'elsewhere' })
  mkdirSync(inFolder('secret'))
  symlinkSync('/etc/passwd', inFolder('secret', 'template.json'))
  expect(await problemOf('secret')).toEqual({
    code: 'not-plain-file',
    path: 'secret/template.json',
  })
})

test('a pipe is not waited for', async () => {
  mkdirSync(inFolder('pipe'))
  execFileSync('mkfifo', [inFolder('pipe', 'template.json')])
  expect(await problemOf('pipe')).toMatchObject({ code: 'not-plain-file' })
})

test('what is too large to be a template is not read', async () => {
  expect(await listed('huge', ' '.repeat(2_000_000))).toEqual({
    code: 'template-too-large',
    path: 'huge/template.json',
    detail: '> 1024 kB',
  })
})

test('however deep a file is nested, it is refused by its place', async () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000)
  expect(await listed('deep', deep)).toMatchObject({ code: 'not-a-template' })
  const inside = `{"id":"deeper","sections":[{"kind":"context","heading":{"ar":${deep}}}]}`
  expect(await listed('deeper', inside)).toMatchObject({ code: 'not-a-template' })
})

test('a template of a newer program says so, whatever else it holds', async () => {
  expect(await listed('newer', { schemaVersion: 2, sections: 'in a new way' })).toEqual({
    code: 'newer-version',
    path: 'newer/template.json',
    detail: '2',
  })
})

test('a theme that leads out of its folder is an unknown theme', async () => {
  expect(await listed('climber', { theme: '../themes/serif' })).toMatchObject({
    code: 'unknown-theme',
    path: 'climber/template.json: theme',
    detail: expect.stringContaining('serif'),
  })
})

test('a fact that nobody knows is named with the one that was meant', async () => {
  const sections = [{ kind: 'context', heading: { fr: 'Contexte, {citty}' } }]
  expect(await listed('facts', { sections })).toEqual({
    code: 'unknown-fact',
    path: 'facts/template.json: sections[0].heading.fr',
    detail: '{citty} → city',
  })
})

test('a theme of its own is read, and a face that is not there is named', async () => {
  const serif = JSON.parse(readFileSync('templates/themes/serif.json', 'utf8')) as object
  expect(await listed('ours', { theme: 'ours' })).toMatchObject({ code: 'unknown-theme' })
  writeFileSync(inFolder('ours', 'theme.json'), JSON.stringify({ ...serif, id: 'ours' }))
  expect(await problemOf('ours')).toBeUndefined()
  const face = { family: 'Comic Sans', regular: 400, bold: 700, hasItalic: false }
  const faces = { arabic: face, latin: face, tifinagh: face }
  writeFileSync(inFolder('ours', 'theme.json'), JSON.stringify({ ...serif, id: 'ours', faces }))
  expect(await problemOf('ours')).toMatchObject({
    code: 'missing-font',
    path: expect.stringContaining('ours/theme.json: Comic Sans'),
  })
})

test('every reason is one sentence in the user’s language, without English in it', async () => {
  const problem = await listed('wrong', { sections: [{ kind: 'context', headin: {} }] })
  if (!problem) throw new Error('listed as good')
  expect(problemCodes).toContain(problem.code)
  const arabic = wordProblem(problem, 'ar')
  expect(arabic).toContain('wrong/template.json: sections[0].headin')
  expect(arabic).toContain('مفتاح غير معروف، والمنتظر: \u2068heading\u2069')
  expect(wordProblem(problem, 'fr')).toContain('clé inconnue, attendu\u00A0: heading')
})
