import type { Block, Column, TableCell, TableRow } from '../../brief/brief-document'
import type { NumberedAxis, NumberedRecommendation } from '../../model/numbering'
import type { Indicator } from '../../model/recommendation'
import type { TemplateSectionOf } from '../../model/template-sections'
import { amountRuns } from '../amount-runs'
import { axisHeading } from '../axis-heading'
import type { Composition } from '../composition'
import { isWritten, textPassage, wordPassage } from '../passages'
import { shortText } from '../short-text'

/** How one will see what was done: one row an indicator, those of one recommendation beside its title. */
export function composeIndicators(
  section: TemplateSectionOf<'indicators'>,
  composition: Composition,
): readonly Block[] {
  const axes = composition.numbered.axes
    .map((axis) => ({ axis, measured: axis.recommendations.flatMap(measuredIn(composition)) }))
    .filter(({ measured }) => measured.length > 0)
  if (axes.length === 0) return []
  const all = axes.flatMap(({ measured }) => measured).flatMap(({ indicators }) => indicators)
  const amounts = (['baseline', 'target'] as const).filter((amount) =>
    all.some((indicator) => indicator[amount].trim() !== ''),
  )
  return [
    {
      kind: 'section',
      id: 'indicators',
      heading: textPassage(composition, section.heading, 'template/indicators'),
      measure: 'full',
      blocks: [
        {
          kind: 'table',
          columns: columnsOf(composition, amounts),
          rows: axes.flatMap(({ axis, measured }) => [
            ...axisHeading(composition, axis),
            ...axisRows(composition, measured, amounts),
          ]),
        },
      ],
    },
  ]
}

type Amount = 'baseline' | 'target'

interface Measured {
  readonly numbered: NumberedRecommendation
  readonly indicators: readonly Indicator[]
}

/** A recommendation with those of its indicators that are put into words. */
const measuredIn =
  (composition: Composition) =>
  (numbered: NumberedAxis['recommendations'][number]): readonly Measured[] => {
    const indicators = numbered.recommendation.indicators.filter(({ text }) =>
      isWritten(composition, text),
    )
    return indicators.length > 0 ? [{ numbered, indicators }] : []
  }

const columnsOf = (composition: Composition, amounts: readonly Amount[]): readonly Column[] => [
  { header: wordPassage(composition, 'number'), weight: 0, role: 'number' },
  { header: wordPassage(composition, 'recommendation'), weight: 32, role: 'text' },
  { header: wordPassage(composition, 'indicator'), weight: 48, role: 'text' },
  ...amounts.map((amount): Column => ({
    header: wordPassage(composition, `${amount}-head`),
    weight: 17,
    role: 'amount',
  })),
]

/** Number and title stand once, over all the indicators they belong to. */
const titleColumns = [0, 1]

const axisRows = (
  composition: Composition,
  measured: readonly Measured[],
  amounts: readonly Amount[],
): readonly TableRow[] =>
  measured.flatMap(({ numbered, indicators }, place) => {
    const { recommendation, number } = numbered
    return indicators.map((indicator, index): TableRow => ({
      id: `${recommendation.id}-indicator-${index + 1}`,
      cells: [
        { shared: [{ text: number, isolated: true }] },
        shortText(composition, recommendation),
        textPassage(
          composition,
          indicator.text,
          `recommendations/${recommendation.id}/indicators/${index}/text`,
        ),
        ...amounts.map((amount): TableCell => amountRuns(composition, indicator[amount])),
      ],
      ...(index > 0 ? { coveredColumns: titleColumns } : {}),
      endsGroup: place === measured.length - 1 && index === indicators.length - 1,
    }))
  })
