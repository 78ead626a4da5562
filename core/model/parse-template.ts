import type { Outcome } from '../outcome'
import { parseAgainst } from './parse-against'
import { parseJson } from './parse-json'
import { templateSchema, type Template } from './template'

/** Reads the text of a `template.json`; a problem names the place and what was expected there. */
export function parseTemplate(text: string): Outcome<Template> {
  const json = parseJson(text)
  return json.ok ? parseAgainst(templateSchema, json.value, 'not-a-template') : json
}
