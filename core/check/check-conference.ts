import type { Conference } from '../model/conference'
import { textsOf, type ConferenceText } from '../model/texts'
import { checkBodies } from './check-bodies'
import { checkIds } from './check-ids'
import { checkLengths } from './check-lengths'
import { checkMarks } from './check-marks'
import { checkNumbers } from './check-numbers'
import { checkReferences } from './check-references'
import { checkResponsibility } from './check-responsibility'
import { checkStructure } from './check-structure'
import { checkTexts } from './check-texts'
import { checkVagueness } from './check-vagueness'
import type { Issue } from './issue'

/** One family of advice. The texts are those of the conference, gathered once for all. */
type Check = (conference: Conference, texts: readonly ConferenceText[]) => readonly Issue[]

/** In the order in which one would put things right. */
const checks: readonly Check[] = [
  checkStructure,
  checkIds,
  checkReferences,
  checkTexts,
  checkResponsibility,
  checkNumbers,
  checkMarks,
  checkLengths,
  checkVagueness,
  checkBodies,
]

/** All that is missing, stale, vague, doubtful or inconsistent between the languages of a conference. */
export function checkConference(conference: Conference): readonly Issue[] {
  const texts = textsOf(conference)
  return checks.flatMap((check) => check(conference, texts))
}
