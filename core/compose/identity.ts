import type { Passage } from '../brief/passage'
import { formatPeriod } from '../text/dates'
import { joinList } from '../text/document-words'
import { type Composition, passageIn } from './composition'
import { bodyListRuns } from './body-name-runs'
import { placeOf } from './organiser'
import { isWritten, nameRuns, plainRun, textPassage } from './passages'

/** The organisers' names. */
export const organiserPassage = (composition: Composition): Passage =>
  passageIn(composition, (language) =>
    bodyListRuns(composition, composition.conference.organiserIds, language, 'name'),
  )

/** City and country. */
export const placePassage = (composition: Composition): Passage =>
  passageIn(composition, (language) =>
    nameRuns(composition, placeOf(composition, language, 'city-and-country'), language),
  )

/** The city and the days of the conference. */
export function whereAndWhen(composition: Composition): Passage {
  const { from, to } = composition.conference.period
  return passageIn(composition, (language) => {
    const facts = [placeOf(composition, language, 'city'), formatPeriod(from, to, language)]
    return [plainRun(composition, joinList(facts.filter(Boolean), language), language)]
  })
}

/** What the brief is headed with, and what stands under it: the conference's name or its theme. */
export function documentTitle(composition: Composition): {
  readonly title: Passage
  readonly subtitle?: Passage
} {
  const { conference } = composition
  const hasBriefTitle = isWritten(composition, conference.briefTitle)
  const hasSubtitle = isWritten(composition, conference.briefSubtitle)
  const subtitle = hasSubtitle ? 'briefSubtitle' : hasBriefTitle ? 'title' : 'theme'
  const title = hasBriefTitle ? 'briefTitle' : 'title'
  return {
    title: textPassage(composition, conference[title], `conference/${title}`),
    ...(isWritten(composition, conference[subtitle])
      ? { subtitle: textPassage(composition, conference[subtitle], `conference/${subtitle}`) }
      : {}),
  }
}
