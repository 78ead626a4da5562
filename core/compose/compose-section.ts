import type { Block } from '../brief/brief-document'
import type { TemplateSection, TemplateSectionOf } from '../model/template-sections'
import type { Composition } from './composition'
import { composeActionMatrix } from './sections/action-matrix'
import { composeAddress } from './sections/address'
import { composeContact } from './sections/contact'
import { composeContents } from './sections/contents'
import { composeCover } from './sections/cover'
import { composeFollowUp } from './sections/follow-up'
import { composeGlossary } from './sections/glossary'
import { composeIndicators } from './sections/indicators'
import { composeKeyMessages } from './sections/key-messages'
import { composeLabelledList } from './sections/labelled-list'
import { composeLetterhead } from './sections/letterhead'
import { composeMasthead } from './sections/masthead'
import { composeOneLiners } from './sections/one-liners'
import { composeOperativeClauses } from './sections/operative-clauses'
import { composePreamble } from './sections/preamble'
import { composeProse } from './sections/prose'
import { composeRecommendations } from './sections/recommendations'
import { composeReferenceLine } from './sections/reference-line'
import { composeResponsibilities } from './sections/responsibilities'
import { composeSignatures } from './sections/signatures'
import { composeTemplateText } from './sections/template-text'
import { composeTitleHead } from './sections/title-head'
import { conferenceText } from './sections/conference-text'

const composers: {
  readonly [K in TemplateSection['kind']]: (
    section: TemplateSectionOf<K>,
    composition: Composition,
  ) => readonly Block[]
} = {
  masthead: composeMasthead,
  cover: composeCover,
  contents: composeContents,
  'title-head': composeTitleHead,
  'key-messages': composeKeyMessages,
  context: conferenceText('context'),
  proceedings: conferenceText('proceedings'),
  acknowledgements: conferenceText('acknowledgements'),
  'follow-up': composeFollowUp,
  contact: composeContact,
  text: composeTemplateText,
  recommendations: composeRecommendations,
  'one-liners': composeOneLiners,
  prose: composeProse,
  'action-matrix': composeActionMatrix,
  indicators: composeIndicators,
  responsibilities: composeResponsibilities,
  glossary: composeGlossary,
  letterhead: composeLetterhead,
  'reference-line': composeReferenceLine,
  address: composeAddress,
  'labelled-list': composeLabelledList,
  preamble: composePreamble,
  'operative-clauses': composeOperativeClauses,
  signatures: composeSignatures,
}

/** What one section of the template says; one with nothing to say says nothing. */
export const composeSection = <K extends TemplateSection['kind']>(
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
