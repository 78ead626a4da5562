import type { Conference } from '../../model/conference'
import { nearestName } from '../../model/nearest-name'
import { answerPositions, statuses, type Recommendation } from '../../model/recommendation'
import type { ProblemCode } from '../../outcome'
import { languages, type Language, type Localized } from '../../text/language'
import { tableWord, tableWordForms, type TableWord } from '../tables/table-words'
import type { FollowUpField, FollowUpRow } from './follow-up-rows'

/** What a row says of a recommendation. What it leaves empty stays as it is. */
export interface FollowUpUpdate {
  readonly id: string
  readonly status?: Recommendation['status']
  readonly answer?: Recommendation['answer']
}

/** What is wrong in a row, with the place as the file has it. */
export interface RowProblem {
  readonly row: number
  /** The heading of the column. */
  readonly column: string
  readonly code: Extract<ProblemCode, 'wrong-cell' | 'unknown-recommendation' | 'repeated-row'>
  /** What is allowed there, or was probably meant. */
  readonly detail?: string
}

export interface ReadFollowUp {
  readonly updates: readonly FollowUpUpdate[]
  readonly problems: readonly RowProblem[]
}

/** Checks rows against a conference: each becomes an update, or the problems of its cells. */
export function readFollowUp(conference: Conference, rows: readonly FollowUpRow[]): ReadFollowUp {
  const known = new Map(conference.recommendations.map((each) => [each.id, each]))
  const seen = new Set<string>()
  const [language = 'ar'] = conference.languages
  const read = rows.map((row): ReadFollowUp => {
    const id = textIn(row, 'id').trim()
    const recommendation = known.get(id)
    if (!recommendation) {
      const meant = nearestName(id, [...known.keys()])
      return refusedRow(row, 'id', 'unknown-recommendation', meant)
    }
    if (seen.has(id)) return refusedRow(row, 'id', 'repeated-row')
    seen.add(id)
    return readRow(row, recommendation, language)
  })
  return {
    updates: read.flatMap(({ updates }) => updates),
    problems: read.flatMap(({ problems }) => problems),
  }
}

/** The updates that say something new of their recommendations, in the order of the table. */
export function newUpdates(
  conference: Conference,
  updates: readonly FollowUpUpdate[],
): readonly FollowUpUpdate[] {
  const known = new Map(conference.recommendations.map((each) => [each.id, each]))
  return updates.filter(({ id, status, answer }) => {
    const own = known.get(id)
    const isNewAnswer =
      answer !== undefined &&
      (answer.position !== own?.answer?.position ||
        languages.some(
          (language) => (answer.text[language] ?? '') !== (own.answer?.text[language] ?? ''),
        ))
    return isNewAnswer || (status !== undefined && status !== own?.status)
  })
}

/** A conference with the updates of a table in it. */
export function applyFollowUp(
  conference: Conference,
  updates: readonly FollowUpUpdate[],
): Conference {
  const byId = new Map(updates.map((update) => [update.id, update]))
  return {
    ...conference,
    recommendations: conference.recommendations.map((recommendation) => {
      const { id: _, ...changes } = byId.get(recommendation.id) ?? { id: '' }
      return { ...recommendation, ...changes }
    }),
  }
}

function readRow(
  row: FollowUpRow,
  { id, answer: known }: Recommendation,
  language: Language,
): ReadFollowUp {
  const status = choiceIn(row, 'status', statuses, language)
  const position = choiceIn(row, 'answer', answerPositions, language)
  const text = answerTextIn(row)
  const problems = [status, position, text].flatMap((each) =>
    'problem' in each ? [each.problem] : [],
  )
  const own = 'value' in position ? position.value : undefined
  const words = 'value' in text ? text.value : {}
  const kept = own ?? known?.position
  if (kept === undefined && Object.keys(words ?? {}).length > 0 && problems.length === 0) {
    // Words without a position: nobody can tell what was answered.
    return refusedRow(row, 'answer', 'wrong-cell', listChoices('answer', answerPositions, language))
  }
  if (problems.length > 0) return { updates: [], problems }
  return {
    updates: [
      {
        id,
        ...('value' in status && status.value ? { status: status.value } : {}),
        ...(kept ? { answer: { position: kept, text: { ...known?.text, ...words } } } : {}),
      },
    ],
    problems: [],
  }
}

type Cell<T> = { readonly value: T | undefined } | { readonly problem: RowProblem }

/** One of a list of words, in any of our languages or as the file format has it. */
function choiceIn<T extends string>(
  row: FollowUpRow,
  field: 'status' | 'answer',
  choices: readonly T[],
  language: Language,
): Cell<T> {
  const cell = row.cells.get(field)
  const isText = cell === undefined || typeof cell.value === 'string'
  const written = textIn(row, field).trim()
  if (isText && written === '') return { value: undefined }
  const value = choices.find((choice) =>
    // The words of a field's choices are `status-sent`, `answer-noted`: each choice has one.
    [choice, ...tableWordForms(`${field}-${choice}` as TableWord)].some(
      (form) => fold(form) === fold(written),
    ),
  )
  if (isText && value !== undefined) return { value }
  const detail = listChoices(field, choices, language)
  return { problem: problemAt(row, field, 'wrong-cell', detail) }
}

function answerTextIn(row: FollowUpRow): Cell<Localized> {
  const text: Partial<Record<Language, string>> = {}
  for (const language of languages) {
    const field = `answer-text:${language}` as const
    const value = row.cells.get(field)?.value
    if (value !== undefined && typeof value !== 'string') {
      return { problem: problemAt(row, field, 'wrong-cell', 'a text') }
    }
    if (value !== undefined && value.trim() !== '') text[language] = value
  }
  return { value: text }
}

/** Vowel signs, capitals and spacing aside: people retype what they read. */
const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase()

const listChoices = (
  field: 'status' | 'answer',
  choices: readonly string[],
  language: Language,
): string =>
  // As above: each choice has its word.
  choices.map((choice) => tableWord(`${field}-${choice}` as TableWord, language)).join(', ')

function textIn({ cells }: FollowUpRow, field: FollowUpField): string {
  const value = cells.get(field)?.value
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

const refusedRow = (
  row: FollowUpRow,
  field: FollowUpField,
  code: RowProblem['code'],
  detail?: string,
): ReadFollowUp => ({ updates: [], problems: [problemAt(row, field, code, detail)] })

const problemAt = (
  { row, cells }: FollowUpRow,
  field: FollowUpField,
  code: RowProblem['code'],
  detail?: string,
): RowProblem => ({
  row,
  column: cells.get(field)?.heading ?? field,
  code,
  ...(detail === undefined ? {} : { detail }),
})
