import {
  applyFollowUp,
  readFollowUp,
  type RowProblem,
} from '../core/exchange/follow-up/read-follow-up'
import { wordProblem, type InterfaceLanguage } from '../core/text/problem-words'
import { readConference } from '../disk/read-conference'
import { readFollowUpRows } from '../disk/read-follow-up'
import { saveConference } from '../disk/save-conference'
import { type Answer, done, refused } from './answer'
import { batchWords } from './batch-words'
import type { FollowUpImportFlags } from './follow-up-command'

/** `tawsiya follow-up import`: statuses and answers from a table into a conference, all of them or none. */
export async function runFollowUpImport(
  table: string,
  { into, partial }: FollowUpImportFlags,
  language: InterfaceLanguage,
): Promise<Answer> {
  const conference = await readConference(into)
  if (!conference.ok) return refused(conference.problem)
  const rows = await readFollowUpRows(table)
  if (!rows.ok) return refused(rows.problem)
  const { updates, problems } = readFollowUp(conference.value, rows.value)
  const isTaken = problems.length === 0 || partial === true
  if (isTaken) {
    const saved = await saveConference(into, applyFollowUp(conference.value, updates))
    if (!saved.ok) return refused(saved.problem)
  }
  const words = batchWords[language]
  const lines = isTaken ? [words.updated(updates.length)] : []
  const value = {
    ok: problems.length === 0,
    updated: isTaken ? updates.map(({ id }) => id) : [],
    ...(problems.length > 0
      ? { problems: problems.map((each) => ({ ...each, message: messageOf(each, language) })) }
      : {}),
  }
  if (problems.length === 0) return done(lines, value)
  return {
    kind: 'incomplete',
    lines,
    complaints: [
      ...problems.map((each) => messageOf(each, language)),
      ...(isTaken ? [] : [words.unchanged]),
    ],
    value,
    exitCode: 1,
  }
}

function messageOf({ row, column, code, detail }: RowProblem, language: InterfaceLanguage): string {
  const path = batchWords[language].row(row, column)
  return wordProblem({ code, path, ...(detail === undefined ? {} : { detail }) }, language)
}
