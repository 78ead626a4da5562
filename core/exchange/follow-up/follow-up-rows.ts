import { parseJson } from '../../model/parse-json'
import { fail, succeed, type Outcome } from '../../outcome'
import { languages, type Language } from '../../text/language'
import { mostRows } from '../tables/table'
import { tableWordForms } from '../tables/table-words'
import { headingIn } from './follow-up-table'

/** What is read back of a recommendation: the rest of a table is for the eye. */
export type FollowUpField = 'id' | 'status' | 'answer' | `answer-text:${Language}`

/** One row as it stands in the file, still unchecked. */
export interface FollowUpRow {
  /** As spreadsheets and editors count: the first is 1. */
  readonly row: number
  readonly cells: ReadonlyMap<FollowUpField, FollowUpCell>
}

export interface FollowUpCell {
  /** How the file calls the column. */
  readonly heading: string
  readonly value: unknown
}

/** The rows of a sheet, by its headings in whatever language they are. */
export function rowsOfSheet(
  sheet: readonly (readonly string[])[],
): Outcome<readonly FollowUpRow[]> {
  const [headings = [], ...rows] = sheet
  const columns = headings.map((heading) => ({ heading, field: fieldOf(heading) }))
  if (!columns.some(({ field }) => field === 'id')) {
    return fail('missing-column', undefined, tableWordForms('id').join(' / '))
  }
  return succeed(
    rows.flatMap((row, index): readonly FollowUpRow[] => {
      if (row.every((cell) => cell.trim() === '')) return []
      const cells = columns.flatMap(({ heading, field }, column) =>
        field ? [[field, { heading, value: row[column] ?? '' }] as const] : [],
      )
      return [{ row: index + 2, cells: new Map(cells) }]
    }),
  )
}

/** The rows of a JSON list of records. */
export function rowsOfJson(text: string): Outcome<readonly FollowUpRow[]> {
  const json = parseJson(text)
  if (!json.ok) return json
  if (!Array.isArray(json.value)) return fail('not-a-table', undefined, 'expected a list in [ ]')
  return recordsFrom(json.value.map((record: unknown, index) => ({ record, row: index + 1 })))
}

/** The rows of JSON Lines: one record a line. */
export function rowsOfJsonLines(text: string): Outcome<readonly FollowUpRow[]> {
  const records: { readonly record: unknown; readonly row: number }[] = []
  const lines = text.split('\n')
  if (lines.length > mostRows) return fail('not-a-table', undefined, `> ${mostRows} rows`)
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const json = parseJson(line)
    if (!json.ok) return fail(json.problem.code, undefined, `${index + 1}`)
    records.push({ record: json.value, row: index + 1 })
  }
  return recordsFrom(records)
}

function recordsFrom(
  records: readonly { readonly record: unknown; readonly row: number }[],
): Outcome<readonly FollowUpRow[]> {
  if (records.length > mostRows) return fail('not-a-table', undefined, `> ${mostRows} rows`)
  const strange = records.find(({ record }) => !isObject(record))
  if (strange) return fail('not-a-table', undefined, `${strange.row}: expected an object in { }`)
  return succeed(
    records.map(({ record, row }) => ({ row, cells: cellsOf(isObject(record) ? record : {}) })),
  )
}

type RawRecord = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is RawRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function cellsOf(record: RawRecord): FollowUpRow['cells'] {
  const cells = new Map<FollowUpField, FollowUpCell>()
  const take = (field: FollowUpField, heading: string, value: unknown): void => {
    if (value !== undefined && value !== null) cells.set(field, { heading, value })
  }
  take('id', 'id', record['id'])
  take('status', 'status', record['status'])
  const answer = record['answer']
  if (!isObject(answer)) {
    take('answer', 'answer', answer)
    return cells
  }
  take('answer', 'answer.position', answer['position'])
  const text = answer['text']
  if (isObject(text)) {
    for (const language of languages) {
      take(`answer-text:${language}`, `answer.text.${language}`, text[language])
    }
  } else {
    take('answer-text:ar', 'answer.text', text)
  }
  return cells
}

/** What a heading means; undefined for a column that is not read. */
function fieldOf(heading: string): FollowUpField | undefined {
  return knownHeadings.get(fold(heading))
}

const fold = (heading: string): string =>
  heading.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()

const knownHeadings: ReadonlyMap<string, FollowUpField> = new Map([
  ...(['id', 'status', 'answer'] as const).flatMap((field) =>
    [field, ...tableWordForms(field)].map((form) => [fold(form), field] as const),
  ),
  ...languages.flatMap((language) =>
    ['answer-text', ...tableWordForms('answer-text')].map(
      (form) => [fold(headingIn(form, language)), `answer-text:${language}`] as const,
    ),
  ),
])
