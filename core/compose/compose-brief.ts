import type { BriefDocument, Part, PartArrangement } from '../brief/brief-document'
import type { Theme } from '../brief/theme'
import { withAccent } from '../brief/with-accent'
import { bodyById } from '../model/body-by-id'
import type { BriefOptions } from '../model/brief-options'
import type { Conference } from '../model/conference'
import { numberRecommendations } from '../model/numbering'
import { shownTemplate } from '../model/parse-template'
import type { Template } from '../model/template'
import { fail, succeed, type Outcome } from '../outcome'
import type { Language, Localized } from '../text/language'
import { composeParts } from './compose-parts'
import type { Composition } from './composition'
import { concerning } from './for-addressee'
import { missingTranslations } from './missing-translations'
import { plainWords } from './passages'
import { refuse } from './refuse'

/**
 * Says what a brief says: the sections of the template, filled from the record, in the chosen languages.
 * Fails when the languages or the addressee do not fit, or when a text is missing and that is to stop it.
 */
export function composeBrief(
  whole: Template,
  theme: Theme,
  conference: Conference,
  options: BriefOptions,
): Outcome<BriefDocument> {
  const template = shownTemplate(whole)
  const refusal = refuse(template, conference, options)
  if (refusal) return refusal
  const bodies = new Map(conference.bodies.map((body) => [body.id, body]))
  const all = numberRecommendations(conference)
  const addressee = bodyById(conference, options.addresseeId)
  const numbered = addressee ? concerning(all, addressee.id) : all
  if (addressee && numbered.axes.every(({ recommendations }) => recommendations.length === 0)) {
    return fail('nothing-to-print', undefined, addressee.id)
  }
  const parts: readonly Part[] = languageGroups(options).flatMap(([languages, arrangement]) => {
    const shared = { template, conference, options, arrangement, languages, numbered, bodies }
    const composition: Composition = addressee ? { ...shared, addressee } : shared
    return composeParts(composition)
  })
  const first = options.languages
  const brief: BriefDocument = {
    title: titleOf(conference, template, first),
    author: conference.organiserIds
      .map((id) => plainIn(bodies.get(id)?.name ?? {}, first))
      .filter(Boolean)
      .join(', '),
    subject: plainIn(conference.title, first),
    languages: options.languages,
    issuedOn: options.issuedOn,
    theme: theme.ownColours ? theme : withAccent(theme, conference.letterhead.accent),
    paper: options.paper ?? template.page,
    ...(template.margins ? { margins: template.margins } : {}),
    ...(options.arrangement === 'flip' ? { isFlip: true } : {}),
    ...((options.twoSided ?? template.twoSided) ? { isTwoSided: true } : {}),
    parts,
  }
  const problem =
    options.missing === 'stop' ? missingTranslations(brief, conference, all) : undefined
  return problem ? { ok: false, problem } : succeed(brief)
}

type LanguageGroup = readonly [languages: readonly Language[], arrangement: PartArrangement]

/** Which languages share pages, and how. */
function languageGroups({ languages, arrangement }: BriefOptions): readonly LanguageGroup[] {
  switch (arrangement) {
    case 'one-language':
    case 'one-after-another':
    case 'flip':
      return languages.map((language) => [[language], 'alone'])
    case 'side-by-side':
      return [[languages, 'beside']]
    case 'interleaved':
      return [[languages, 'interleaved']]
    case 'facing-pages':
      return [[languages, 'facing']]
  }
}

/** What a file is called where it is listed: never nothing, which readers and archives refuse. */
const titleOf = (
  { briefTitle, title, languages: written }: Conference,
  { name }: Template,
  languages: readonly Language[],
): string =>
  plainIn(briefTitle, languages) ||
  plainIn(title, languages) ||
  plainIn(title, written) ||
  plainIn(name, [...languages, 'fr', 'en'])

/** The text in the first of the languages that has it, without its marks. */
const plainIn = (text: Localized, languages: readonly Language[]): string =>
  plainWords(languages.map((language) => text[language]?.trim()).find(Boolean) ?? '')
