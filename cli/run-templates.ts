import { listTemplates, type ListedTemplate } from '../disk/read-templates'
import { wordProblem, type InterfaceLanguage } from '../core/text/problem-words'
import { type Answer, done } from './answer'

/** `tawsiya templates`: each template by id and name, a wrong one with its reason. */
export async function runTemplates(language: InterfaceLanguage): Promise<Answer> {
  const listed = await listTemplates()
  return done(
    listed.map(({ id, template }) => `${id}\t${nameOf(template, language)}`),
    { ok: true, templates: listed.map(factsOf) },
  )
}

function nameOf(template: ListedTemplate['template'], language: InterfaceLanguage): string {
  if (!template.ok) return wordProblem(template.problem, language)
  return template.value.name[language] ?? Object.values(template.value.name)[0] ?? ''
}

const factsOf = ({ id, template }: ListedTemplate) =>
  template.ok
    ? {
        id,
        name: template.value.name,
        description: template.value.description,
        theme: template.value.theme,
        arrangements: template.value.arrangements,
      }
    : { id, problem: template.problem }
