import { themeSchema, type Theme } from '../brief/theme'
import type { Outcome } from '../outcome'
import { parseAgainst } from './parse-against'
import { parseJson } from './parse-json'
import { refuseNewer } from './refuse-newer'

/** Reads the text of a theme; a problem names the place and what was expected there. */
export function parseTheme(text: string): Outcome<Theme> {
  const json = parseJson(text)
  if (!json.ok) return json
  return refuseNewer(json.value) ?? parseAgainst(themeSchema, json.value, 'not-a-theme')
}
