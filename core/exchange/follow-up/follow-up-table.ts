import { plainTextOf } from '../../brief/parse-marks'
import type { Conference } from '../../model/conference'
import type { Horizon } from '../../model/dates'
import { answerPositions, statuses, type Indicator } from '../../model/recommendation'
import { formatDate } from '../../text/dates'
import { joinList } from '../../text/document-words'
import { directionOf, type Language, type Localized } from '../../text/language'
import type { Table, TableColumn } from '../tables/table'
import { tableWord, type TableWord } from '../tables/table-words'
import { followUpRecords, type FollowUpRecord } from './follow-up-record'

interface Column extends TableColumn {
  readonly cellOf: (record: FollowUpRecord) => string
}

/** The action matrix as a sheet in the conference's primary language, with its texts in each. */
export function followUpTable(conference: Conference): Table {
  const [language = 'ar'] = conference.languages
  const columns = columnsFor(language, conference.languages)
  return {
    title: tableWord('follow-up', language),
    direction: directionOf(language),
    columns,
    rows: followUpRecords(conference).map((record) => columns.map(({ cellOf }) => cellOf(record))),
  }
}

function columnsFor(language: Language, all: readonly Language[]): readonly Column[] {
  const word = (name: TableWord): string => tableWord(name, language)
  const inOwn = (text: Localized | undefined): string => nearest(text ?? {}, language)
  return [
    { heading: word('id'), width: 14, direction: 'ltr', cellOf: ({ id }) => id },
    { heading: word('number'), width: 8, direction: 'ltr', cellOf: ({ number }) => number },
    { heading: word('axis'), width: 26, cellOf: ({ axis }) => inOwn(axis) },
    ...all.map((each): Column => ({
      heading: headingIn(word('recommendation'), each),
      width: 60,
      direction: directionOf(each),
      cellOf: ({ text }) => plainTextOf(text[each] ?? ''),
    })),
    {
      heading: word('lead'),
      width: 32,
      cellOf: ({ lead }) => inOwn(lead?.name) || (lead?.id ?? ''),
    },
    {
      heading: word('partners'),
      width: 32,
      cellOf: ({ partners }) =>
        joinList(
          partners.map(({ id, name }) => inOwn(name) || id),
          language,
        ),
    },
    {
      heading: word('instrument'),
      width: 14,
      cellOf: ({ instrument }) => (instrument ? word(`instrument-${instrument}`) : ''),
    },
    {
      heading: word('horizon'),
      width: 14,
      cellOf: ({ horizon }) => (horizon ? horizonIn(horizon, language) : ''),
    },
    {
      heading: word('level'),
      width: 12,
      cellOf: ({ level }) => (level ? word(`level-${level}`) : ''),
    },
    {
      heading: word('priority'),
      width: 16,
      cellOf: ({ priority }) => (priority ? word(`priority-${priority}`) : ''),
    },
    {
      heading: word('indicators'),
      width: 40,
      cellOf: ({ indicators }) => indicators.map((each) => indicatorIn(each, language)).join('\n'),
    },
    {
      heading: word('status'),
      width: 16,
      choices: statuses.map((status) => word(`status-${status}`)),
      cellOf: ({ status }) => word(`status-${status}`),
    },
    {
      heading: word('answer'),
      width: 18,
      choices: answerPositions.map((position) => word(`answer-${position}`)),
      cellOf: ({ answer }) => (answer ? word(`answer-${answer.position}`) : ''),
    },
    ...all.map((each): Column => ({
      heading: headingIn(word('answer-text'), each),
      width: 50,
      direction: directionOf(each),
      cellOf: ({ answer }) => answer?.text[each] ?? '',
    })),
  ]
}

/** `Recommandation (fr)`: the heading of a text that has a column for each language. */
export const headingIn = (heading: string, language: Language): string => `${heading} (${language})`

const nearest = (text: Localized, language: Language): string =>
  text[language] || (Object.values(text).find((each) => each !== '') ?? '')

const horizonIn = (horizon: Horizon, language: Language): string =>
  horizon === 'short' || horizon === 'medium' || horizon === 'long'
    ? tableWord(`horizon-${horizon}`, language)
    : formatDate(horizon, language)

function indicatorIn({ text, baseline, target }: Indicator, language: Language): string {
  const values = [
    ...(baseline ? [`${tableWord('baseline', language)}: ${baseline}`] : []),
    ...(target ? [`${tableWord('target', language)}: ${target}`] : []),
  ]
  return [nearest(text, language), joinList(values, language)].filter(Boolean).join(' — ')
}
