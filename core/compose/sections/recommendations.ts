import type { Block, BlockOf, NumberedItem } from '../../brief/brief-document'
import type { Passage } from '../../brief/passage'
import type { NumberedRecommendation } from '../../model/numbering'
import type { Recommendation } from '../../model/recommendation'
import type { TemplateSectionOf } from '../../model/template-sections'
import { documentLabel, documentWord } from '../../text/document-words'
import { type Composition, isPaired, passageIn } from '../composition'
import { horizonRuns, instrumentRuns, leadRuns, partnerRuns } from '../facts'
import { partOf } from '../for-addressee'
import { isWritten, plainRun, textPassage, wordPassage } from '../passages'

/** Every recommendation under its axis, with who must act and by when. */
export function composeRecommendations(
  section: Section,
  composition: Composition,
): readonly Block[] {
  const isShort =
    section.details === 'by-arrangement' ? isPaired(composition) : section.details === 'short'
  const detailsOf = isShort ? shortDetails : fullDetails
  const groups = section.byPart
    ? groupsByPart(composition, section.byPart)
    : groupsByAxis(composition, section)
  if (groups.length === 0) return []
  const blocks = groups.map(({ recommendations, ...group }): Block => ({
    kind: 'numbered-group',
    ...group,
    items: recommendations.map(({ recommendation, number }): NumberedItem => ({
      id: recommendation.id,
      number,
      text: textPassage(
        composition,
        recommendation.text,
        `recommendations/${recommendation.id}/text`,
      ),
      ...(section.rationale ? rationaleOf(composition, recommendation) : {}),
      details: detailsOf(composition, recommendation),
    })),
  }))
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

type Section = TemplateSectionOf<'recommendations'>
type Group = Omit<BlockOf<'numbered-group'>, 'kind' | 'items'> & {
  readonly recommendations: readonly NumberedRecommendation[]
}

const groupsByAxis = (composition: Composition, section: Section): readonly Group[] =>
  composition.numbered.axes
    .filter(({ recommendations }) => recommendations.length > 0)
    .map(({ axis, number, recommendations }): Group => ({
      id: axis?.id ?? 'no-axis',
      number,
      heading: axis
        ? textPassage(composition, axis.title, `axes/${axis.id}/title`)
        : wordPassage(composition, 'other-recommendations'),
      ...(section.rationale && axis && isWritten(composition, axis.rationale)
        ? {
            introduction: textPassage(composition, axis.rationale, `axes/${axis.id}/rationale`),
          }
        : {}),
      recommendations,
    }))

/** What the addressee leads first, then what it takes part in; without one there is nothing to tell apart. */
function groupsByPart(
  composition: Composition,
  headings: NonNullable<Section['byPart']>,
): readonly Group[] {
  const { addressee, numbered } = composition
  const all = numbered.axes.flatMap(({ recommendations }) => recommendations)
  return (['lead', 'partner'] as const)
    .map((part): Group => ({
      id: `as-${part}`,
      number: '',
      heading: textPassage(composition, headings[part], `template/recommendations/${part}`),
      recommendations: all.filter(({ recommendation }) =>
        addressee ? partOf(addressee.id, recommendation) === part : part === 'lead',
      ),
    }))
    .filter(({ recommendations }) => recommendations.length > 0)
}

const rationaleOf = (
  composition: Composition,
  { id, rationale }: Recommendation,
): Pick<NumberedItem, 'rationale'> =>
  isWritten(composition, rationale)
    ? { rationale: textPassage(composition, rationale, `recommendations/${id}/rationale`) }
    : {}

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
