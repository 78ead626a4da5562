import type { Block, BlockOf, NumberedItem } from '../../brief/brief-document'
import type { Passage } from '../../brief/passage'
import { isGrouped, type NumberedAxis, type NumberedRecommendation } from '../../model/numbering'
import type { Recommendation } from '../../model/recommendation'
import type { TemplateSectionOf } from '../../model/template-sections'
import { documentLabel, documentWord } from '../../text/document-words'
import { type Composition, isPaired, passageIn } from '../composition'
import { horizonRuns, instrumentRuns, leadRuns, partnerRuns } from '../facts'
import { inParts } from '../for-addressee'
import { recordedFacts, type RecordedFact } from '../recorded-facts'
import { originsOf } from '../origins'
import { isWritten, plainRun, textPassage, wordPassage } from '../passages'

/** Every recommendation under its axis, with who must act and by when. */
export function composeRecommendations(
  section: Section,
  composition: Composition,
): readonly Block[] {
  const isShort =
    section.details === 'by-arrangement' ? isPaired(composition) : section.details === 'short'
  const recorded = recordedFacts(composition)
  const detailsOf = isShort ? shortDetails : fullDetails
  const groups = section.byPart
    ? groupsByPart(composition, section.byPart)
    : groupsByAxis(composition, section)
  if (groups.length === 0) return []
  const originOf = originsOf(composition, section.sources === true)
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
      ...originOf(recommendation),
      details: detailsOf(composition, recommendation, recorded),
    })),
  }))
  return [
    {
      kind: 'section',
      id: 'recommendations',
      heading: textPassage(composition, section.heading, 'template/recommendations'),
      ...(isShort && isSpoken(recorded) ? { legend: legendOf(composition, recorded) } : {}),
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
      ...headingOf(composition, axis),
      ...(section.rationale && axis && isWritten(composition, axis.rationale)
        ? {
            introduction: textPassage(composition, axis.rationale, `axes/${axis.id}/rationale`),
          }
        : {}),
      recommendations,
    }))

/** Those without an axis are others only where there are axes. */
function headingOf(
  composition: Composition,
  axis: NumberedAxis['axis'],
): { readonly heading?: Passage } {
  if (axis) return { heading: textPassage(composition, axis.title, `axes/${axis.id}/title`) }
  return isGrouped(composition.numbered)
    ? { heading: wordPassage(composition, 'other-recommendations') }
    : {}
}

const groupsByPart = (
  composition: Composition,
  headings: NonNullable<Section['byPart']>,
): readonly Group[] =>
  inParts(composition.numbered, composition.addressee?.id).map(({ part, recommendations }) => ({
    id: `as-${part}`,
    number: '',
    heading: textPassage(composition, headings[part], `template/recommendations/${part}`),
    recommendations,
  }))

const rationaleOf = (
  composition: Composition,
  { id, rationale }: Recommendation,
): Pick<NumberedItem, 'rationale'> =>
  isWritten(composition, rationale)
    ? { rationale: textPassage(composition, rationale, `recommendations/${id}/rationale`) }
    : {}

type Recorded = ReadonlySet<RecordedFact>

const isSpoken = (recorded: Recorded): boolean => recorded.has('horizon') || recorded.has('lead')

const legendOf = (composition: Composition, recorded: Recorded): Passage =>
  passageIn(composition, (language) => {
    const words = (['horizon', 'lead'] as const)
      .filter((fact) => recorded.has(fact))
      .map((fact) => documentWord(fact, language))
    return [plainRun(composition, words.join(separator), language)]
  })

const separator = '\u00A0\u00B7 '

function shortDetails(
  composition: Composition,
  recommendation: Recommendation,
  recorded: Recorded,
): NumberedItem['details'] {
  if (!isSpoken(recorded)) return []
  const line = passageIn(composition, (language) => {
    const horizon = recorded.has('horizon')
      ? horizonRuns(composition, recommendation, language)
      : []
    const lead = recorded.has('lead') ? leadRuns(composition, recommendation, language) : []
    const strong = horizon.map((run) =>
      run.tone ? run : { ...run, bold: true as const, tone: 'label' as const },
    )
    const between = strong.length > 0 && lead.length > 0 ? [{ text: separator }] : []
    return [...strong, ...between, ...lead]
  })
  return [[line]]
}

function fullDetails(
  composition: Composition,
  recommendation: Recommendation,
  recorded: Recorded,
): NumberedItem['details'] {
  const line = (
    word: 'lead' | 'partners' | 'horizon' | 'instrument',
    runs: FactRuns,
    isSaid: boolean,
  ): readonly Passage[] =>
    isSaid
      ? [
          passageIn(composition, (language) => [
            { ...plainRun(composition, documentLabel(word, language), language), tone: 'label' },
            { text: ' ' },
            ...runs(composition, recommendation, language),
          ]),
        ]
      : []
  const bodies = [
    ...line('lead', leadRuns, recorded.has('lead')),
    ...line('partners', partnerRuns, recommendation.partnerBodyIds.length > 0),
  ]
  const facts = [
    ...line('horizon', horizonRuns, recorded.has('horizon')),
    ...line('instrument', instrumentRuns, recommendation.instrument !== undefined),
  ]
  // In half a page they stand under each other: the two short ones share a line.
  const columns = isPaired(composition) ? [[...bodies, ...inOneLine(facts)]] : [bodies, facts]
  return columns.filter((column) => column.length > 0)
}

const inOneLine = ([first, ...others]: readonly Passage[]): readonly Passage[] =>
  first
    ? [
        {
          ...first,
          versions: first.versions.map(({ language, content }, index) => ({
            language,
            content: others.reduce<typeof content>(
              (line, { versions }) => [
                ...line,
                { text: separator },
                ...(versions[index]?.content ?? []),
              ],
              content,
            ),
          })),
        },
      ]
    : []

type FactRuns = typeof leadRuns
