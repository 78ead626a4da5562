import type { PartArrangement } from '../brief/brief-document'
import type { Passage } from '../brief/passage'
import type { BriefOptions } from '../model/brief-options'
import type { Conference } from '../model/conference'
import type { NumberedConference } from '../model/numbering'
import type { Body } from '../model/body'
import type { Template } from '../model/template'
import type { Language } from '../text/language'

/** What every section composer works from: the record, the choices, and the languages of this part. */
export interface Composition {
  readonly template: Template
  readonly conference: Conference
  readonly options: BriefOptions
  /** How the languages of this part share its pages. */
  readonly arrangement: PartArrangement
  /** The languages that share the part's pages, in printing order: one, or two side by side. */
  readonly languages: readonly Language[]
  readonly numbered: NumberedConference
  readonly bodies: ReadonlyMap<string, Body>
  /** The body the document is made for, if it is made for one. */
  readonly addressee?: Body
}

/** Whether two languages stand beside each other, so that each has half the room. */
export const isPaired = (composition: Composition): boolean => composition.arrangement === 'beside'

/** Builds a passage by asking for its content language by language. */
export function passageIn(
  composition: Composition,
  contentIn: (language: Language) => Passage['versions'][number]['content'],
  source?: string,
): Passage {
  const versions = composition.languages.map((language) => ({
    language,
    content: contentIn(language),
  }))
  return source === undefined ? { versions } : { versions, source }
}
