import { conferenceSchema, schemaVersion, type Conference } from './conference'
import type { Recommendation } from './recommendation'
import { textsOf } from './texts'

/** Followed to an end: nothing of them is left to carry over. */
const closed: ReadonlySet<Recommendation['status']> = new Set(['done', 'dropped'])

/**
 * The file of the edition after this one. Who takes part, how documents look and are numbered, the axes and
 * the recommendations still open stay, under their ids, so that what is said of one can be followed through
 * the editions. What this edition said of itself goes.
 */
export function nextEdition(conference: Conference, period: Conference['period']): Conference {
  const recommendations = conference.recommendations.filter(({ status }) => !closed.has(status))
  const carried = new Set(recommendations.map(({ id }) => id))
  const { languages, title, shortTitle, city, country, venue, website, contact } = conference
  const { organiserIds, partnerIds, signatories, letterhead, referencePattern } = conference
  const { prevailingLanguage, numbering, axes, bodies, glossary, issued } = conference
  const next = conferenceSchema.parse({
    schemaVersion,
    ...{ languages, title, shortTitle, period, city, country, venue, website, contact },
    ...{ organiserIds, partnerIds, signatories, letterhead, referencePattern },
    ...(prevailingLanguage === undefined ? {} : { prevailingLanguage }),
    ...{ numbering, axes, bodies, glossary },
    followUp: { committee: conference.followUp.committee },
    recommendations: recommendations.map((recommendation) => ({
      ...recommendation,
      relatedIds: recommendation.relatedIds.filter((id) => carried.has(id)),
    })),
    // With its numbers, so that no letter of the new edition gets one of an old letter.
    issued,
  })
  return { ...next, translations: translationsOf(conference, next) }
}

/** The states of the translations whose texts are still there. */
function translationsOf(conference: Conference, next: Conference): Conference['translations'] {
  const written = textsOf(next).filter(({ text }) => Object.keys(text).length > 0)
  const paths = new Set(written.map(({ idPath }) => idPath))
  return conference.translations.filter(({ path }) => paths.has(path))
}
