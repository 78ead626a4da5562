import { parseMarks } from '../brief/parse-marks'
import type { Passage } from '../brief/passage'
import type { Run } from '../brief/run'
import { duringPeriod, formatDate, formatPeriod } from '../text/dates'
import { joinList } from '../text/document-words'
import { fitFact } from '../text/fit-fact'
import { recommendationCount } from '../text/recommendation-count'
import type { TemplateFact } from '../model/template-facts'
import type { Language, Localized } from '../text/language'
import { type Composition, passageIn } from './composition'
import { institutionOf } from './institution'
import { languageNote } from './language-note'
import { nameIn, organiserName, placeOf } from './organiser'
import { absentRuns, missingRun, plainWords, setRuns } from './passages'

type Fact = (composition: Composition, language: Language) => string

const text =
  (of: (composition: Composition) => Localized): Fact =>
  (composition, language) =>
    plainWords(of(composition)[language] ?? '')

/** What stands in braces in the words of a template. */
const facts: { readonly [K in TemplateFact]: Fact } = {
  title: text(({ conference }) => conference.title),
  shortTitle: text(({ conference }) => conference.shortTitle),
  briefTitle: text(({ conference }) => conference.briefTitle),
  edition: text(({ conference }) => conference.edition),
  theme: text(({ conference }) => conference.theme),
  venue: text(({ conference }) => conference.venue),
  city: (composition, language) => placeOf(composition, language, 'city'),
  place: (composition, language) => placeOf(composition, language, 'city-and-country'),
  period: ({ conference: { period } }, language) => formatPeriod(period.from, period.to, language),
  during: ({ conference: { period } }, language) => duringPeriod(period.from, period.to, language),
  year: ({ conference: { period } }) => period.from.slice(0, 4),
  date: ({ options }, language) => formatDate(options.issuedOn, language),
  organiser: organiserName,
  sender: (composition, language) =>
    composition.conference.signatories[0]?.role[language]?.trim() ||
    organiserName(composition, language),
  addressee: ({ addressee }, language) =>
    addressee
      ? addressee.formOfAddress[language]?.trim() || nameIn(addressee, language, 'name')
      : '',
  body: ({ addressee }, language) => (addressee ? nameIn(addressee, language, 'name') : ''),
  institution: ({ addressee }, language) => (addressee ? institutionOf(addressee, language) : ''),
  bodyCity: ({ addressee }, language) => addressee?.postalLines.at(-1)?.[language]?.trim() ?? '',
  count: (composition) => String(countOf(composition)),
  recommendations: (composition, language) => recommendationCount(countOf(composition), language),
  reference: ({ options }) => options.reference?.trim() || '\u2026\u2026\u2026\u2026',
  languages: languageNote,
  website: ({ conference }) => conference.website,
  email: ({ conference }) => conference.contact.email,
  keyMessages: ({ conference }, language) =>
    joinList(
      conference.keyMessages.map(({ lead }) => plainWords(lead[language] ?? '').replace(/\.$/, '')),
      language,
    ),
}

const countOf = ({ numbered }: Composition): number =>
  numbered.axes.reduce((sum, { recommendations }) => sum + recommendations.length, 0)

const placeholder = /\{([A-Za-z]+)\}/g

/** Words of the template with the conference's facts in place of what stands in braces. */
export const patternPassage = (
  composition: Composition,
  pattern: Localized,
  source: string,
): Passage =>
  passageIn(composition, (language) => patternRuns(composition, pattern, language), source)

/** Whether every fact a pattern asks for is known in at least one language of the part. */
export const isFillable = (composition: Composition, pattern: Localized): boolean =>
  composition.languages.every((language) =>
    [...(pattern[language] ?? '').matchAll(placeholder)].every(([, name = '']) =>
      composition.languages.some((each) => factIn(composition, name, each) !== ''),
    ),
  )

function patternRuns(
  composition: Composition,
  pattern: Localized,
  language: Language,
): readonly Run[] {
  const words = pattern[language]?.trim()
  if (!words) return [missingRun(language)]
  const runs = parseMarks(words).flatMap((run) => fillRun(composition, run, language))
  return setRuns(composition, runs, language)
}

/** The pieces between the placeholders, and what each stands for, fitted to the words before it. */
function fillRun(composition: Composition, run: Run, language: Language): readonly Run[] {
  const filled: Run[] = []
  for (const piece of run.text.split(/(\{[A-Za-z]+\})/)) {
    const name = /^\{([A-Za-z]+)\}$/.exec(piece)?.[1]
    if (name === undefined || !isFact(name)) {
      filled.push({ ...run, text: piece })
      continue
    }
    const fact = factIn(composition, name, language)
    if (fact === '') {
      const inOther = (each: Language): string => factIn(composition, name, each)
      filled.push(...absentRuns(composition, inOther, language, piece))
    } else {
      const last = filled.at(-1)
      const fitted = fitFact(last?.text ?? '', fact, language)
      if (last) filled.splice(-1, 1, { ...last, text: fitted.before })
      filled.push({ ...run, text: fitted.fact })
    }
  }
  return filled.filter(({ text: words }) => words !== '')
}

const factIn = (composition: Composition, name: string, language: Language): string =>
  isFact(name) ? facts[name](composition, language) : ''

const isFact = (name: string): name is TemplateFact => Object.hasOwn(facts, name)
