import {
  factNames,
  type CommuniqueProposal,
  type FactName,
} from '../../../core/exchange/communique/proposal'
import { takeOver } from '../../../core/exchange/communique/take-over'
import type { Conference } from '../../../core/model/conference'
import { newConference } from '../../../core/model/new-conference'
import { change } from '../../conference/document'
import { today } from '../../conference/today'
import { goTo } from '../../place'
import { changeSettings } from '../../settings'
import { openNew } from '../file-commands'
import { closeImport } from './import-state'
import { acceptedOf, type Review } from './review'

/** Where the recommendations go: into a conference of their own, or into the one in the window. */
export const targets = ['new', 'this'] as const
export type Target = (typeof targets)[number]

/** The facts that a conference does not say yet; all that the text has where it is a new one. */
export function freeFacts(
  { facts }: CommuniqueProposal,
  conference: Conference | undefined,
): readonly FactName[] {
  const isSaid = (name: FactName): boolean => {
    if (!conference) return false
    // Every conference has a period, and the one it has was set by somebody.
    if (name === 'dates') return true
    if (name === 'organiser') return conference.organiserIds.length > 0
    const text = conference[name === 'place' ? 'city' : name]
    return Object.values(text).some((words) => words.trim() !== '')
  }
  return factNames.filter((name) => facts[name].length > 0 && !isSaid(name))
}

/** Takes what was accepted over: as one step of the history, or as a new conference that is not saved yet. */
export async function takeOverReview(
  review: Review,
  facts: readonly FactName[],
  target: Target,
): Promise<void> {
  const { proposal } = review
  const choices = { facts, recommendations: acceptedOf(review) }
  if (target === 'new') {
    const empty = newConference([proposal.language], today())
    if (!(await openNew(takeOver(empty, proposal, choices)))) return
  } else change('import-records', (conference) => takeOver(conference, proposal, choices))
  changeSettings({ isWelcomed: true })
  closeImport()
  goTo({ section: 'recommendations', isWelcome: false })
}
