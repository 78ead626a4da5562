import type { Block } from '../../brief/brief-document'
import type { Passage } from '../../brief/passage'
import type { TemplateSectionOf } from '../../model/template-sections'
import { type Composition, passageIn } from '../composition'
import { isWritten, textPassage, textRuns } from '../passages'

/** The few sentences a busy reader takes away, in a box. */
export function composeKeyMessages(
  section: TemplateSectionOf<'key-messages'>,
  composition: Composition,
): readonly Block[] {
  const items = composition.conference.keyMessages.map((message, index): Passage => {
    const hasText = isWritten(composition, message.text)
    return passageIn(
      composition,
      (language) => {
        const lead = textRuns(composition, message.lead, language)
        if (!hasText) return lead
        const bold = lead.map((run) => (run.tone ? run : { ...run, bold: true as const }))
        return [...bold, { text: ' ' }, ...textRuns(composition, message.text, language)]
      },
      `conference/keyMessages/${index}`,
    )
  })
  if (items.length === 0) return []
  const id = 'key-messages'
  const heading = textPassage(composition, section.heading, 'template/key-messages')
  const blocks: readonly Block[] = [{ kind: 'bullet-list', items }]
  return section.presentation === 'list'
    ? [{ kind: 'section', id, heading, measure: 'text', blocks }]
    : [{ kind: 'callout', role: 'key', id, heading, blocks }]
}
