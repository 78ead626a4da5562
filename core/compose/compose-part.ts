import type { Block, Part } from '../brief/brief-document'
import type { Template, TemplateSection, TemplateSectionOf } from '../model/template'
import { joinList } from '../text/document-words'
import { type Composition, passageIn } from './composition'
import { organiserName, placeOf } from './organiser'
import { isWritten, plainRun, textPassage } from './passages'
import { composeActionMatrix } from './sections/action-matrix'
import { composeContact } from './sections/contact'
import { composeContext } from './sections/context'
import { composeFollowUp } from './sections/follow-up'
import { composeKeyMessages } from './sections/key-messages'
import { composeMasthead } from './sections/masthead'
import { composeRecommendations } from './sections/recommendations'

const composers: {
  readonly [K in TemplateSection['kind']]: (
    section: TemplateSectionOf<K>,
    composition: Composition,
  ) => readonly Block[]
} = {
  masthead: composeMasthead,
  'key-messages': composeKeyMessages,
  context: composeContext,
  recommendations: composeRecommendations,
  'action-matrix': composeActionMatrix,
  'follow-up': composeFollowUp,
  contact: composeContact,
}

/** The template's sections for one stretch of pages; a section with nothing to say says nothing. */
export function composePart(template: Template, composition: Composition): Part {
  const { conference, languages } = composition
  const masthead = template.sections.find((section) => section.kind === 'masthead')
  const short = isWritten(composition, conference.shortTitle)
    ? conference.shortTitle
    : conference.title
  return {
    languages,
    head: {
      start: textPassage(composition, masthead?.documentKind ?? template.name, 'template/name'),
      end: textPassage(composition, short, 'conference/shortTitle'),
    },
    foot: passageIn(composition, (language) => {
      const names = [organiserName(composition, language), placeOf(composition, language, 'city')]
      return [plainRun(composition, joinList(names.filter(Boolean), language), language)]
    }),
    blocks: template.sections.flatMap((section) => composeSection(section, composition)),
  }
}

const composeSection = <K extends TemplateSection['kind']>(
  section: TemplateSectionOf<K>,
  composition: Composition,
): readonly Block[] => {
  // The map pairs each kind with its own section type; TypeScript cannot follow that through a lookup.
  const compose = composers[section.kind] as (
    section: TemplateSectionOf<K>,
    composition: Composition,
  ) => readonly Block[]
  return compose(section, composition)
}
