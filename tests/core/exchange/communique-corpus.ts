import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { printProposal } from '../../../core/exchange/communique/print-proposal'
import { proposeRecords } from '../../../core/exchange/communique/propose-records'
import { scoreProposal, type Score, type Taken } from './score-proposal'

/** A communiqué worded for the tests, with what a careful reader takes out of it. */
export interface Communique {
  readonly name: string
  readonly text: string
  readonly gold: Taken
}

/**
 * The parts of the corpus: the texts the rules were first made on, those read once before the rules were widened by
 * them, those no rule was ever made on; and by others, who had not seen the rules, the same once more. `dispatches` are in the shapes of news agencies and of
 * the sites of universities: one paragraph, few stops, and what was asked for among what was said. `mixed` are of
 * many kinds of meetings and shapes, read before any rule had seen them and then used to widen the rules; `examined`
 * the same once more, written as an examiner would.
 */
export const corpusParts = [
  '.',
  'later',
  'held-out',
  'by-others',
  'by-others-held-out',
  'dispatches',
  'mixed',
  'examined',
] as const
export type CorpusPart = (typeof corpusParts)[number]

/** All texts of a part of the corpus. */
export function readCorpus(part: CorpusPart = '.'): readonly Communique[] {
  const folder = path.resolve('tests/communiques', part)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const name = file.slice(0, -'.txt'.length)
      const gold = readFileSync(path.join(folder, `${name}.gold.json`), 'utf8')
      // The corpus is ours: the test of its golds holds them to this shape.
      return {
        name,
        text: readFileSync(path.join(folder, file), 'utf8'),
        gold: JSON.parse(gold) as Taken,
      }
    })
}

/** How well a text of the corpus is read. */
export const scoreOf = ({ text, gold }: Communique): Score =>
  scoreProposal(printProposal(proposeRecords(text)), gold)
