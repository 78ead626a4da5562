import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { jsonSchemas } from '../../scripts/json-schemas'

const projectFolder = path.resolve(import.meta.dirname, '../..')

test.each(Object.entries(jsonSchemas))(
  '%s says what the program accepts (else run: npm run schemas)',
  (file, text) => {
    expect(readFileSync(path.join(projectFolder, file), 'utf8')).toBe(text)
  },
)

test('a file may leave out what has a default', () => {
  const schema: unknown = JSON.parse(jsonSchemas['examples/conference.schema.json'] ?? '')
  expect(schema).toMatchObject({ required: ['schemaVersion', 'languages', 'title', 'period'] })
})
