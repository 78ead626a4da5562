import type { Block } from '../../brief/brief-document'
import type { Localized } from '../../text/language'
import type { Composition } from '../composition'
import { paragraphsOf } from '../paragraphs'
import { textPassage } from '../passages'

type TextKind = 'context' | 'proceedings' | 'acknowledgements'

/** The composer of one of the conference's own long texts. */
export const conferenceText =
  (kind: TextKind) =>
  (section: { readonly heading: Localized }, composition: Composition): readonly Block[] => {
    const blocks = paragraphsOf(composition, composition.conference[kind], `conference/${kind}`)
    if (blocks.length === 0) return []
    const heading = textPassage(composition, section.heading, `template/${kind}`)
    return [{ kind: 'section', id: kind, heading, measure: 'text', blocks }]
  }
