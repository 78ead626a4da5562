import type { Block, NumberedItem } from '../../brief/brief-document'
import type { Passage } from '../../brief/passage'
import type { Recommendation } from '../../model/recommendation'
import type { TemplateSectionOf } from '../../model/template'
import { documentLabel, documentWord } from '../../text/document-words'
import { type Composition, isPaired, passageIn } from '../composition'
import { horizonRuns, instrumentRuns, leadRuns, partnerRuns } from '../facts'
import { plainRun, textPassage, wordPassage } from '../passages'

/** Every recommendation under its axis, with who must act and by when. */
export function composeRecommendations(
  section: TemplateSectionOf<'recommendations'>,
  composition: Composition,
): readonly Block[] {
  const isShort =
    section.details === 'by-arrangement' ? isPaired(composition) : section.details === 'short'
  const detailsOf = isShort ? shortDetails : fullDetails
  const groups = composition.numbered.axes.filter((group) => group.recommendations.length > 0)
  if (groups.length === 0) return []
  const blocks = groups.map(({ axis, number, recommendations }): Block => {
    const items = recommendations.map(({ recommendation, number: itemNumber }): NumberedItem => ({
      id: recommendation.id,
      number: itemNumber,
      text: textPassage(
        composition,
        recommendation.text,
        `recommendations/${recommendation.id}/text`,
      ),
      details: detailsOf(composition, recommendation),
    }))
    const heading = axis
      ? textPassage(composition, axis.title, `axes/${axis.id}/title`)
      : wordPassage(composition, 'other-recommendations')
    return { kind: 'numbered-group', id: axis?.id ?? 'no-axis', number, heading, items }
  })
  return [
    {
      kind: 'section',
      id: 'recommendations',
      heading: textPassage(composition, section.heading, 'template/recommendations'),
      ...(isShort ? { legend: legendOf(composition) } : {}),
      measure: 'full',
      blocks,
    },
  ]
}

const legendOf = (composition: Composition): Passage =>
  passageIn(composition, (language) => {
    const words = [documentWord('horizon', language), documentWord('lead', language)]
    return [plainRun(composition, words.join(separator), language)]
  })

const separator = '\u00A0\u00B7 '

const shortDetails = (
  composition: Composition,
  recommendation: Recommendation,
): NumberedItem['details'] => [
  [
    passageIn(composition, (language) => {
      const horizon = horizonRuns(composition, recommendation, language)
      const lead = leadRuns(composition, recommendation, language)
      const strong = horizon.map((run) =>
        run.tone ? run : { ...run, bold: true as const, tone: 'label' as const },
      )
      return [...strong, { text: separator }, ...lead]
    }),
  ],
]

function fullDetails(
  composition: Composition,
  recommendation: Recommendation,
): NumberedItem['details'] {
  const line = (word: 'lead' | 'partners' | 'horizon' | 'instrument', runs: FactRuns): Passage =>
    passageIn(composition, (language) => [
      { ...plainRun(composition, documentLabel(word, language), language), tone: 'label' },
      { text: ' ' },
      ...runs(composition, recommendation, language),
    ])
  return [
    [
      line('lead', leadRuns),
      ...(recommendation.partnerBodyIds.length > 0 ? [line('partners', partnerRuns)] : []),
    ],
    [
      line('horizon', horizonRuns),
      ...(recommendation.instrument ? [line('instrument', instrumentRuns)] : []),
    ],
  ]
}

type FactRuns = typeof leadRuns
