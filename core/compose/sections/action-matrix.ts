import type { Block, Column, TableCell, TableRow } from '../../brief/brief-document'
import { plainTextOf } from '../../brief/parse-marks'
import type { Recommendation } from '../../model/recommendation'
import type { TemplateSectionOf } from '../../model/template'
import type { DocumentWord } from '../../text/document-words'
import type { Localized } from '../../text/language'
import { type Composition, passageIn } from '../composition'
import { horizonRuns, instrumentRuns, isYear, partnerRuns, shortLeadRuns } from '../facts'
import { isWritten, textPassage, textRuns, wordPassage } from '../passages'

type MatrixColumn = TemplateSectionOf<'action-matrix'>['columns'][number]
interface ColumnDefinition {
  readonly word: DocumentWord
  readonly weight: number
  readonly role: Column['role']
  readonly cell: (composition: Composition, recommendation: Recommendation) => TableCell
}

const definitions: Readonly<Record<MatrixColumn, ColumnDefinition>> = {
  action: { word: 'action', weight: 29.5, role: 'text', cell: actionCell },
  lead: { word: 'lead', weight: 23, role: 'text', cell: inEach(shortLeadRuns) },
  partners: { word: 'partners', weight: 23.5, role: 'text', cell: inEach(partnerRuns) },
  instrument: { word: 'instrument', weight: 20.5, role: 'text', cell: inEach(instrumentRuns) },
  indicator: { word: 'indicator', weight: 28, role: 'text', cell: indicatorCell },
  horizon: { word: 'horizon', weight: 15, role: 'spine', cell: horizonCell },
}

/** One row a recommendation: what, who, by which instrument, by when. */
export function composeActionMatrix(
  section: TemplateSectionOf<'action-matrix'>,
  composition: Composition,
): readonly Block[] {
  const columns = section.columns.map((column) => definitions[column])
  const rows = composition.numbered.axes.flatMap(({ recommendations }) =>
    recommendations.map(({ recommendation, number }, index): TableRow => ({
      id: recommendation.id,
      cells: [
        { shared: [{ text: number, isolated: true }] },
        ...columns.map(({ cell }) => cell(composition, recommendation)),
      ],
      endsGroup: index === recommendations.length - 1,
    })),
  )
  if (rows.length === 0) return []
  const header: readonly Column[] = [
    { header: wordPassage(composition, 'number'), weight: 0, role: 'number' },
    ...columns.map(({ word, weight, role }) => ({
      header: wordPassage(composition, word),
      weight,
      role,
    })),
  ]
  return [
    {
      kind: 'section',
      id: 'action-matrix',
      heading: textPassage(composition, section.heading, 'template/action-matrix'),
      measure: 'full',
      blocks: [{ kind: 'table', columns: header, rows }],
    },
  ]
}

function inEach(runs: typeof shortLeadRuns): ColumnDefinition['cell'] {
  return (composition, recommendation) =>
    passageIn(composition, (language) => runs(composition, recommendation, language))
}

function actionCell(composition: Composition, recommendation: Recommendation): TableCell {
  const source = `recommendations/${recommendation.id}/shortTitle`
  return passageIn(
    composition,
    (language) => {
      const short = recommendation.shortTitle[language]?.trim()
      const text: Localized = { [language]: short || firstSentence(recommendation.text[language]) }
      return textRuns(composition, text, language)
    },
    source,
  )
}

const firstSentence = (text = ''): string =>
  /^.*?[.!?؟](?=\s|$)/su.exec(plainTextOf(text))?.[0].replace(/\.$/, '') ?? plainTextOf(text)

function horizonCell(composition: Composition, recommendation: Recommendation): TableCell {
  const { horizon } = recommendation
  return isYear(horizon)
    ? { shared: [{ text: horizon, bold: true, isolated: true }] }
    : passageIn(composition, (language) =>
        horizonRuns(composition, recommendation, language).map((run) => ({ ...run, bold: true })),
      )
}

function indicatorCell(composition: Composition, recommendation: Recommendation): TableCell {
  const indicator = recommendation.indicators[0]
  return passageIn(composition, (language) =>
    indicator && isWritten(composition, indicator.text)
      ? textRuns(composition, indicator.text, language)
      : [],
  )
}
