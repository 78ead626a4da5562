import type { Block } from '../../brief/brief-document'
import type { TemplateSectionOf } from '../../model/template-sections'
import { formatDate } from '../../text/dates'
import { type Composition, passageIn } from '../composition'
import { paragraphsOf } from '../paragraphs'
import { plainRun, textPassage } from '../passages'

/** Who watches over what becomes of the recommendations, and the dates to hold. */
export function composeFollowUp(
  section: TemplateSectionOf<'follow-up'>,
  composition: Composition,
): readonly Block[] {
  const { text, steps } = composition.conference.followUp
  const entries = steps.map((step, index) => ({
    date: passageIn(composition, (language) => [
      plainRun(composition, formatDate(step.date, language), language),
    ]),
    text: textPassage(composition, step.text, `conference/followUp/steps/${index}`),
  }))
  const blocks: readonly Block[] = [
    ...paragraphsOf(composition, text, 'conference/followUp/text'),
    ...(entries.length > 0 ? [{ kind: 'dated-list' as const, entries }] : []),
  ]
  if (blocks.length === 0) return []
  const heading = textPassage(composition, section.heading, 'template/follow-up')
  return [{ kind: 'section', id: 'follow-up', heading, measure: 'text', blocks }]
}
