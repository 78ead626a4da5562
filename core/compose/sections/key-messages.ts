import type { Block } from '../../brief/brief-document'
import type { Passage } from '../../brief/passage'
import type { Run } from '../../brief/run'
import type { TemplateSectionOf } from '../../model/template-sections'
import type { Language } from '../../text/language'
import { type Composition, passageIn } from '../composition'
import { isWritten, textPassage, textRuns } from '../passages'

/** The few sentences a busy reader takes away: in a box, as a list, or only their first words in one line. */
export function composeKeyMessages(
  section: TemplateSectionOf<'key-messages'>,
  composition: Composition,
): readonly Block[] {
  const { keyMessages } = composition.conference
  if (keyMessages.length === 0) return []
  if (section.presentation === 'leads') return [leadsOf(composition)]
  const items = keyMessages.map((message, index): Passage => {
    const hasText = isWritten(composition, message.text)
    return passageIn(
      composition,
      (language) => {
        const lead = textRuns(composition, message.lead, language)
        return hasText
          ? [...inBold(lead), { text: ' ' }, ...textRuns(composition, message.text, language)]
          : lead
      },
      `conference/keyMessages/${index}`,
    )
  })
  const id = 'key-messages'
  const heading = textPassage(composition, section.heading, 'template/key-messages')
  const blocks: readonly Block[] = [{ kind: 'bullet-list', items }]
  return section.presentation === 'list'
    ? [{ kind: 'section', id, heading, measure: 'text', blocks }]
    : [{ kind: 'callout', role: 'key', id, heading, blocks }]
}

/** The first words of each message one after another, without a title. */
function leadsOf(composition: Composition): Block {
  const { keyMessages } = composition.conference
  const shortest = (index: number, language: Language): readonly Run[] => {
    const message = keyMessages[index]
    if (!message) return []
    const text = isWritten(composition, message.lead) ? message.lead : message.text
    return textRuns(composition, text, language)
  }
  const passage = passageIn(
    composition,
    (language) =>
      keyMessages.flatMap((_, index) => [
        ...(index > 0 ? [{ text: ' ' }] : []),
        ...inAccent(shortest(index, language)),
      ]),
    'conference/keyMessages/0',
  )
  return { kind: 'paragraph', role: 'body', passage }
}

const inAccent = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run) => (run.tone ? run : { ...run, tone: 'label' as const }))

const inBold = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run) => (run.tone ? run : { ...run, bold: true as const }))
