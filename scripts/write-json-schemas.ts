import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { jsonSchemas } from './json-schemas'

/** Writes the JSON Schemas that editors complete and check templates, themes and conferences by. */
const projectFolder = path.resolve(import.meta.dirname, '..')
for (const [file, text] of Object.entries(jsonSchemas)) {
  writeFileSync(path.join(projectFolder, file), text)
  console.log(file)
}
