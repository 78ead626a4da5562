import type { Conference } from '../model/conference'
import type { Template } from '../model/template'
import type { TemplateSection } from '../model/template-sections'

/**
 * The template as it is printed where its pages cannot hold everything: key messages that may be shortened say
 * only their first words. Nothing where there is nothing to shorten.
 */
export function tersely(template: Template, { keyMessages }: Conference): Template | undefined {
  return keyMessages.length > 0 && template.sections.some(isShortened)
    ? { ...template, sections: template.sections.map(shortened) }
    : undefined
}

const isShortened = (section: TemplateSection): boolean =>
  section.kind === 'key-messages' && section.leadsWhenFull === true && section.off !== true

const shortened = (section: TemplateSection): TemplateSection =>
  section.kind === 'key-messages' && isShortened(section)
    ? { ...section, presentation: 'leads' }
    : section
