import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseTemplate } from '../../../core/model/parse-template'
import { fail } from '../../../core/outcome'

const builtIn = readFileSync(
  path.resolve(import.meta.dirname, '../../../templates/policy-brief/template.json'),
  'utf8',
)
const withChange = (given: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...(JSON.parse(builtIn) as Record<string, unknown>), ...given })

test('the policy brief is a template', () => {
  expect(parseTemplate(builtIn)).toMatchObject({ ok: true, value: { id: 'policy-brief' } })
})

test('a misspelt section is refused with the kind that was meant', () => {
  expect(parseTemplate(withChange({ sections: [{ kind: 'covr' }] }))).toEqual(
    fail('not-a-template', 'sections[0].kind', 'expected cover'),
  )
})

test('an unknown section is refused with the kinds there are', () => {
  expect(parseTemplate(withChange({ sections: [{ kind: 'photograph' }] }))).toEqual(
    fail(
      'not-a-template',
      'sections[0].kind',
      expect.stringMatching(/^expected masthead, cover, contents, .*, signatures$/),
    ),
  )
})

test.each([
  [{ sections: [{}] }, 'sections[0].kind', /^expected masthead, /],
  [{ sections: ['contact'] }, 'sections[0]', /^expected an object/],
  [{ sections: [] }, 'sections', /^expected at least 1 item$/],
  [
    { sections: [{ kind: 'contact', headin: {} }] },
    'sections[0].headin',
    /^unrecognised key, expected heading$/,
  ],
  [
    { sections: [{ kind: 'action-matrix', heading: {}, columns: ['who'] }] },
    'sections[0].columns[0]',
    /^expected action, lead, /,
  ],
  [{ arrangements: ['diagonal'] }, 'arrangements[0]', /^expected one-language, /],
  [{ page: 'A3' }, 'page', /^expected A4, A5, Letter$/],
  [{ page: 'leter' }, 'page', /^expected Letter$/],
  [{ sections: [{ kind: 'signatures', role: 'leter' }] }, 'sections[0].role', /^expected letter$/],
  [{ sections: [{ kind: 'letterhead', off: true }] }, 'sections', /^expected at least 1 item$/],
  [{ id: 'My brief' }, 'id', /^expected small letters, digits and hyphens$/],
  [{ theme: '' }, 'theme', /^expected at least 1 character$/],
])('%j is refused', (given, place, words) => {
  const parsed = parseTemplate(withChange(given))
  expect(parsed).toMatchObject({ ok: false, problem: { code: 'not-a-template', path: place } })
  expect(!parsed.ok && parsed.problem.detail).toMatch(words)
})

test('what is not JSON is refused with line and column', () => {
  expect(parseTemplate('{\n  "id": policy-brief\n}')).toEqual(fail('not-json', undefined, '2:9'))
})
