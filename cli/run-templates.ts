import { listTemplates, type ListedTemplate } from '../disk/read-templates'
import { wordProblem, type InterfaceLanguage } from '../core/text/problem-words'
import { ownTemplatesFolder } from '../disk/template-shelves'
import { type Answer, done } from './answer'
import { helpWords } from './help-words'

/** `tawsiya templates`: each template by id and name, a wrong one with its reason. */
export async function runTemplates(language: InterfaceLanguage): Promise<Answer> {
  const listed = await listTemplates()
  const own = ownTemplatesFolder()
  return done(
    listed.map(({ id, template }) => `${id}\t${nameOf(template, language)}`),
    { ok: true, templates: listed.map(factsOf), ...(own && { ownTemplates: own }) },
    own === undefined ? [] : [`${helpWords[language].ownTemplates} ${own}`],
  )
}

function nameOf(template: ListedTemplate['template'], language: InterfaceLanguage): string {
  if (!template.ok) return wordProblem(template.problem, language)
  return template.value.name[language] ?? Object.values(template.value.name)[0] ?? ''
}

const factsOf = ({ id, isOwn, template }: ListedTemplate) =>
  template.ok
    ? {
        id,
        isOwn,
        name: template.value.name,
        description: template.value.description,
        theme: template.value.theme,
        arrangements: template.value.arrangements,
      }
    : { id, isOwn, problem: template.problem }
