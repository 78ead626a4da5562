import type { Axis, Conference } from '../../model/conference'
import type { Body } from '../../model/body'
import { noAxisId, recommendationSchema, type Recommendation } from '../../model/recommendation'
import { bodySchema } from '../../model/body'
import { axisSchema } from '../../model/conference'
import type { Language, Localized } from '../../text/language'
import { bodyKindOf } from './body-kind'
import { lacksArticle } from './facts/title-article'
import { freeIds } from './free-ids'
import {
  factNames,
  type CommuniqueProposal,
  type FactName,
  type ProposedFact,
  type Quote,
} from './proposal'
import { readPeriod } from './read-period'
import { tidyText } from './tidy-text'

/** What of a proposal the user accepts. */
export interface Choices {
  readonly facts: readonly FactName[]
  /** Indexes of the proposal's recommendations, in the order the record shall have. */
  readonly recommendations: readonly number[]
}

/** The whole proposal as it stands. */
export const acceptAll = ({ recommendations }: CommuniqueProposal): Choices => ({
  facts: factNames,
  recommendations: recommendations.map((_, index) => index),
})

/**
 * Adds what was accepted to a conference. What the conference says already stays as it is;
 * each recommendation keeps the words of the source it was read from.
 */
export function takeOver(
  conference: Conference,
  proposal: CommuniqueProposal,
  choices: Choices,
): Conference {
  const withFacts = choices.facts.reduce(
    (taken, name) => takeFact(taken, name, restored(name, proposal)),
    conference,
  )
  const accepted = choices.recommendations.flatMap((index) => proposal.recommendations[index] ?? [])
  const usedAxes = [...new Set(accepted.flatMap(({ axis }) => axis ?? []))].toSorted(
    (one, other) => one - other,
  )
  const axisIds = freeIds('axis', withFacts.axes, usedAxes.length)
  const idOf = new Map(usedAxes.map((axis, i) => [axis, axisIds[i] ?? noAxisId]))
  const axes = usedAxes.flatMap((index): Axis[] => {
    const axis = proposal.axes[index]
    return axis
      ? [axisSchema.parse({ id: idOf.get(index), title: localized(axis, ...axis.translations) })]
      : []
  })
  const ids = freeIds('r', withFacts.recommendations, accepted.length)
  const recommendations = accepted.map(
    ({ axis, rationale, translations, ...quote }, i): Recommendation =>
      recommendationSchema.parse({
        id: ids[i],
        axisId: axis === null ? noAxisId : (idOf.get(axis) ?? noAxisId),
        text: withCapital(localized(quote, ...translations)),
        rationale: rationale ? localized(rationale) : {},
        source: { quote: quote.text },
      }),
  )
  return {
    ...withFacts,
    languages: [...new Set([...withFacts.languages, ...languagesIn(recommendations)])],
    axes: [...withFacts.axes, ...axes],
    recommendations: [...withFacts.recommendations, ...recommendations],
  }
}

/** A record's title stands alone: « للملتقى الوطني » gives « الملتقى الوطني ». */
const restored = (name: FactName, { source, facts }: CommuniqueProposal): ProposedFact =>
  facts[name].map((quote) =>
    name === 'title' && quote.language === 'ar' && lacksArticle(source, quote.start)
      ? { ...quote, text: `ال${quote.text}` }
      : quote,
  )

function takeFact(conference: Conference, name: FactName, found: ProposedFact): Conference {
  const [first] = found
  if (!first) return conference
  if (name === 'dates') {
    const period = readPeriod(first.text)
    return period ? { ...conference, period: { ...conference.period, ...period } } : conference
  }
  if (name === 'organiser') return takeOrganiser(conference, found)
  const key = name === 'place' ? 'city' : name
  return { ...conference, [key]: { ...localized(...found), ...conference[key] } }
}

function takeOrganiser(conference: Conference, found: ProposedFact): Conference {
  if (conference.organiserIds.length > 0) return conference
  const name = localized(...found)
  const known = conference.bodies.find((body) =>
    found.some(({ language, text }) => body.name[language] === tidyText(text)),
  )
  if (known) return { ...conference, organiserIds: [known.id] }
  const [id = 'organiser'] = freeIds('body', conference.bodies, 1)
  const body: Body = bodySchema.parse({ id, name, kind: bodyKindOf(found[0]?.text ?? '') })
  return { ...conference, bodies: [...conference.bodies, body], organiserIds: [id] }
}

/** A recommendation stands alone: what went on from another inside a sentence begins with a capital. */
const withCapital = (texts: Localized): Localized =>
  Object.fromEntries(
    Object.entries(texts).map(([language, words]) => [
      language,
      words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language)),
    ]),
  )

/** The same words in each language they were found in; the first found counts. */
function localized(...quotes: readonly Quote[]): Localized {
  const texts: Partial<Record<Language, string>> = {}
  for (const quote of quotes) texts[quote.language] ??= tidyText(quote.text)
  return texts
}

const languagesIn = (recommendations: readonly Recommendation[]): readonly Language[] =>
  // The keys of a localized text are languages.
  recommendations.flatMap(({ text }) => Object.keys(text) as Language[])
