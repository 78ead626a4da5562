import { fail, succeed, type Outcome } from '../outcome'
import { formatPath } from './format-path'
import { parseAgainst } from './parse-against'
import { parseJson } from './parse-json'
import { refuseNewer } from './refuse-newer'
import { templateSchema, type Template } from './template'
import { findUnknownFact, templateFacts } from './template-facts'

/** Reads the text of a `template.json`; a problem names the place and what was expected there. */
export function parseTemplate(text: string): Outcome<Template> {
  const json = parseJson(text)
  if (!json.ok) return json
  const newer = refuseNewer(json.value)
  if (newer) return newer
  const template = parseAgainst(templateSchema, json.value, 'not-a-template')
  return template.ok ? checkTemplate(template.value) : template
}

/** What no schema says: facts that exist, and something to print. */
export function checkTemplate(template: Template): Outcome<Template> {
  const fact = findUnknownFact(template.sections, ['sections'])
  if (fact) {
    const expected = fact.meant ?? templateFacts.join(', ')
    return fail('unknown-fact', formatPath(fact.path), `{${fact.name}} → ${expected}`)
  }
  if (template.sections.every(({ off }) => off === true)) {
    return fail('not-a-template', 'sections', 'expected at least 1 item')
  }
  return succeed(template)
}

/** The template as it is printed: without the sections that are switched off. */
export function shownTemplate(template: Template): Template {
  return template.sections.some(({ off }) => off === true)
    ? { ...template, sections: template.sections.filter(({ off }) => off !== true) }
    : template
}
