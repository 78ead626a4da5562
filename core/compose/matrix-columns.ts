import type { Column, TableCell } from '../brief/brief-document'
import type { Run } from '../brief/run'
import type { NumberedRecommendation } from '../model/numbering'
import type { Recommendation } from '../model/recommendation'
import type { TemplateSectionOf } from '../model/template-sections'
import { documentWord, joinList, type DocumentWord } from '../text/document-words'
import { directionOf, type Language } from '../text/language'
import { type Composition, isPaired, passageIn } from './composition'
import { horizonRuns, instrumentRuns, isYear, partnerRuns, shortLeadRuns } from './facts'
import { isWritten, plainRun, textPassage, textRuns, wordPassage } from './passages'
import { recordedFacts } from './recorded-facts'
import { shortText } from './short-text'

type ColumnName = TemplateSectionOf<'action-matrix'>['columns'][number]

/** A column of the matrix with what stands in it. */
export interface MatrixColumn extends Column {
  readonly cell: (composition: Composition, numbered: NumberedRecommendation) => TableCell
}

/**
 * The number and the columns a template asks for. On a landscape page of two languages who and how are two
 * cells each side, told apart by weight, and number and date stand once in the middle; in one language the
 * whole text has room.
 */
export function matrixColumns(
  composition: Composition,
  names: readonly ColumnName[],
  isLandscape: boolean,
): readonly MatrixColumn[] {
  const recorded = recordedFacts(composition)
  const filled = names.filter((name) => name === 'action' || recorded.has(name))
  if (isLandscape && isPaired(composition)) return pairedColumns(composition, filled)
  const column = (name: ColumnName): MatrixColumn => {
    const { word, weight, role, cell } = definitions[name]
    const whole = isLandscape && name === 'action'
    return {
      header: wordPassage(composition, whole ? 'recommendation' : word),
      weight: whole ? 58 : name === 'action' && !isPaired(composition) ? roomyAction : weight,
      role: isLandscape && role === 'spine' ? 'text' : role,
      cell: whole ? wholeText : cell,
    }
  }
  const number: MatrixColumn = {
    header: wordPassage(composition, 'number'),
    weight: 0,
    role: 'number',
    cell: (_, { number: text }) => ({ shared: [{ text, isolated: true }] }),
  }
  return [number, ...filled.map(column)]
}

interface ColumnDefinition extends Pick<Column, 'weight' | 'role'> {
  readonly word: DocumentWord
  readonly cell: MatrixColumn['cell']
}

type Runs = typeof shortLeadRuns

const inEach =
  (runs: Runs): MatrixColumn['cell'] =>
  (composition, { recommendation }) =>
    passageIn(composition, (language) => runs(composition, recommendation, language))

const actionCell: MatrixColumn['cell'] = (composition, { recommendation }) =>
  shortText(composition, recommendation)

const wholeText: MatrixColumn['cell'] = (composition, { recommendation: { id, text } }) =>
  textPassage(composition, text, `recommendations/${id}/text`)

const indicatorRuns: Runs = (composition, { indicators: [indicator] }, language) =>
  indicator && isWritten(composition, indicator.text)
    ? textRuns(composition, indicator.text, language)
    : []

const horizonCell: MatrixColumn['cell'] = (composition, { recommendation }) =>
  isYear(recommendation.horizon)
    ? { shared: [{ text: recommendation.horizon, bold: true, isolated: true }] }
    : passageIn(composition, (language) => boldHorizon(composition, recommendation, language))

const boldHorizon = (
  composition: Composition,
  recommendation: Recommendation,
  language: Language,
): readonly Run[] =>
  horizonRuns(composition, recommendation, language).map((run) => ({ ...run, bold: true }))

/** In one language the short title has room for one line. */
const roomyAction = 48

const definitions: Readonly<Record<ColumnName, ColumnDefinition>> = {
  action: { word: 'action', weight: 29.5, role: 'text', cell: actionCell },
  lead: { word: 'lead', weight: 23, role: 'text', cell: inEach(shortLeadRuns) },
  partners: { word: 'partners', weight: 23.5, role: 'text', cell: inEach(partnerRuns) },
  instrument: { word: 'instrument', weight: 20.5, role: 'text', cell: inEach(instrumentRuns) },
  indicator: { word: 'indicator', weight: 28, role: 'text', cell: inEach(indicatorRuns) },
  horizon: { word: 'horizon', weight: 15, role: 'spine', cell: horizonCell },
}

function pairedColumns(
  composition: Composition,
  names: readonly ColumnName[],
): readonly MatrixColumn[] {
  const has = (name: ColumnName): boolean => names.includes(name)
  const pair = (
    strong: ColumnName,
    muted: ColumnName,
    runs: readonly [Runs, Runs],
    weight: number,
  ) =>
    has(strong) || has(muted)
      ? [
          {
            header: headerOf(composition, ([strong, muted] as const).filter(has)),
            weight,
            role: 'text' as const,
            cell: twoLevels(has(strong) ? runs[0] : none, has(muted) ? runs[1] : none),
          },
        ]
      : []
  return [
    ...(has('action')
      ? [
          {
            header: wordPassage(composition, 'recommendation'),
            weight: 42,
            role: 'text' as const,
            cell: actionCell,
          },
        ]
      : []),
    ...pair('lead', 'partners', [shortLeadRuns, partnerRuns], 40),
    ...pair('instrument', 'indicator', [instrumentRuns, indicatorRuns], 41),
    {
      header: spineHeader(composition, has('horizon')),
      weight: 21,
      role: 'spine',
      cell: spineCell(has('horizon')),
    },
  ]
}

const none: Runs = () => []

const headerOf = (composition: Composition, names: readonly ColumnName[]) =>
  passageIn(composition, (language) => {
    const words = names.map((name) => documentWord(definitions[name].word, language))
    return [plainRun(composition, sentence(words, language), language)]
  })

const spineHeader = (composition: Composition, hasHorizon: boolean) =>
  passageIn(composition, (language) => {
    const words = [
      documentWord('number', language),
      ...(hasHorizon ? [documentWord('horizon', language)] : []),
    ]
    return [plainRun(composition, sentence(words, language), language)]
  })

/** Only the first word of a heading has a capital. */
const sentence = ([first = '', ...others]: readonly string[], language: Language): string =>
  joinList([first, ...others.map((word) => word.toLocaleLowerCase(language))], language)

/** What weighs most in bold, the rest under it in grey. */
const twoLevels =
  (strong: Runs, muted: Runs): MatrixColumn['cell'] =>
  (composition, { recommendation }) =>
    passageIn(composition, (language) => {
      const first = strong(composition, recommendation, language).map((run): Run => ({
        ...run,
        bold: true,
      }))
      const second = muted(composition, recommendation, language)
        .filter(({ text }) => text !== '')
        .map((run): Run => (run.tone ? run : { ...run, tone: 'muted' }))
      return first.length > 0 && second.length > 0
        ? [...first, { text: '\n' }, ...second]
        : [...first, ...second]
    })

/** Of two languages in one cell, the one in Latin letters stands above. */
const upperLanguage = ({ languages }: Composition): Language | undefined =>
  languages.find((language) => directionOf(language) === 'ltr') ?? languages[0]

/** The number over the year. A date in words follows in each language. */
const spineCell =
  (hasHorizon: boolean): MatrixColumn['cell'] =>
  (composition, { recommendation, number }) => {
    const label: Run = { text: number, bold: true, tone: 'label', isolated: true }
    if (!hasHorizon) return { shared: [label] }
    const { horizon } = recommendation
    if (isYear(horizon)) {
      return { shared: [label, { text: '\n' }, { text: horizon, isolated: true }] }
    }
    const upper = upperLanguage(composition)
    return passageIn(composition, (language) => {
      const runs = horizonRuns(composition, recommendation, language)
      return language === upper ? [label, { text: '\n' }, ...runs] : runs
    })
  }
