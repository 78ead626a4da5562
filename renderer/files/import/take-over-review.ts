import {
  factNames,
  type CommuniqueProposal,
  type FactName,
} from '../../../core/exchange/communique/proposal'
import { takeOver } from '../../../core/exchange/communique/take-over'
import type { Conference } from '../../../core/model/conference'
import { newConference } from '../../../core/model/new-conference'
import i18next from 'i18next'
import { nameOf } from '../../../core/text/language'
import { change, currentDocument, undoChange } from '../../conference/document'
import { addLanguage } from '../../conference/language-edits'
import { secondLanguage } from '../../conference/second-language'
import { today } from '../../conference/today'
import { goTo } from '../../place'
import { changeSettings, currentSettings } from '../../settings'
import { keysOf } from '../../ui/keys'
import { showNotice } from '../../ui/notices'
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
  tell(choices.recommendations.length, target)
}

/** Says what was added. Where all of it stands in one language, what comes next is the second one. */
function tell(count: number, target: Target): void {
  const { languages } = currentDocument().history.present
  const language = secondLanguage(languages, currentSettings().interfaceLanguage)
  const [only] = languages
  const added = i18next.t('import.added', { count })
  if (language !== undefined && only !== undefined) {
    showNotice({
      text: `${added} ${i18next.t('import.onlyIn', { language: nameOf(only) })}`,
      action: {
        words: i18next.t('languages.addNamed', { language: nameOf(language) }),
        run: () => change('edit-languages', (conference) => addLanguage(conference, language)),
      },
    })
  } else if (target === 'this') {
    const undo = { words: i18next.t('action.undo'), run: undoChange, keys: keysOf.undo }
    showNotice({ text: added, action: undo })
  } else showNotice({ text: added })
}
