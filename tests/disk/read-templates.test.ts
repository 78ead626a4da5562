import { mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { listTemplates, readTemplate } from '../../disk/read-templates'
import { readTheme } from '../../disk/read-theme'
import { templateShelves } from '../../disk/template-shelves'
import { useTempFolder } from './temp-folder'

const inFolder = useTempFolder()
const own = () => [...templateShelves(), { folder: inFolder(), isOwn: true }]

test('a built-in template is read by its id', async () => {
  const template = await readTemplate('policy-brief')
  expect(template).toMatchObject({ ok: true, value: { id: 'policy-brief' } })
})

test('every built-in template can be used, with its theme', async () => {
  const listed = await listTemplates()
  expect(listed.map(({ id }) => id)).toContain('policy-brief')
  for (const { template } of listed) {
    if (!template.ok) throw new Error(template.problem.path)
    expect(await readTheme(template.value.theme)).toMatchObject({ ok: true })
  }
})

test.each(['letter', '../policy-brief', 'policy-brief/', 'themes', '', '.', '__proto__'])(
  'there is no template %j, and the known ones are named',
  async (id) => {
    expect(await readTemplate(id)).toMatchObject({
      ok: false,
      problem: {
        code: 'unknown-template',
        path: id,
        detail: expect.stringContaining('policy-brief'),
      },
    })
  },
)

test.each(['comic', '../policy-brief/template', 'serif.json', '', 'theme.schema'])(
  'there is no theme %j, and the known ones are named',
  async (id) => {
    expect(await readTheme(id)).toMatchObject({
      ok: false,
      problem: { code: 'unknown-theme', path: id, detail: expect.stringContaining('serif') },
    })
  },
)

describe('a copied template', () => {
  const written = (id: string, template: unknown): void => {
    mkdirSync(inFolder(id))
    writeFileSync(inFolder(id, 'template.json'), JSON.stringify(template))
  }

  test('that is wrong is listed with its place, beside those that are right', async () => {
    const good = await readTemplate('policy-brief')
    written('good', good.ok && { ...good.value, id: 'good' })
    written('wrong', good.ok && { ...good.value, id: 'wrong', sections: [{ kind: 'photograph' }] })
    const listed = await listTemplates(own())
    expect(listed.filter(({ isOwn }) => isOwn)).toMatchObject([
      { id: 'good', template: { ok: true } },
      {
        id: 'wrong',
        template: {
          problem: { code: 'not-a-template', path: 'wrong/template.json: sections[0].kind' },
        },
      },
    ])
  })

  test('that kept its old id is told so', async () => {
    const good = await readTemplate('policy-brief')
    written('copy', good.ok && good.value)
    expect(await readTemplate('copy', own())).toMatchObject({
      problem: { code: 'not-a-template', path: 'copy/template.json: id', detail: 'expected copy' },
    })
  })

  test('without its file is told so', async () => {
    mkdirSync(inFolder('empty'))
    expect(await readTemplate('empty', own())).toMatchObject({
      problem: { code: 'not-found', path: 'empty/template.json' },
    })
  })
})
