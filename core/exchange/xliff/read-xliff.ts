import { mergeRuns } from '../../brief/merge-runs'
import { textOfRuns, type Run } from '../../brief/run'
import { writeMarks } from '../../brief/write-marks'
import type { Conference } from '../../model/conference'
import { textsOf, type ConferenceText } from '../../model/texts'
import { sourceLanguageOf, translationStatesOf } from '../../model/translation-state'
import { fail, succeed, type Outcome } from '../../outcome'
import { comparableText } from '../../text/comparable-text'
import { fieldHash, parseFieldBookmark, wordsHash } from '../../text/field-bookmark'
import type { Language } from '../../text/language'
import { decodeText } from '../decode-text'
import { changesRecord, type FieldChange } from '../field-change'
import { lostLink } from './inline-reader'
import { readUnits, type ReturnedUnit } from './read-units'
import { runsIn } from './translation-units'

interface Place {
  readonly text: ConferenceText
  readonly language: Language
}

interface ReturnedText {
  readonly place: Place
  readonly unit: ReturnedUnit
  readonly source: Language
}

/** What a translator has sent back as XLIFF, 1.2 or 2.x: per text what changed, in the order of the record. */
export function readXliff(
  bytes: Uint8Array,
  conference: Conference,
): Outcome<readonly FieldChange[]> {
  const xml = decodeText(bytes)
  if (!xml.ok) return fail('not-an-xliff')
  const file = readUnits(xml.value)
  if (!file) return fail('not-an-xliff')
  const source = languageOf(file.sourceTag, conference) ?? sourceLanguageOf(conference)
  const places = placesOf(conference, source)
  const texts = new Map<Place, ReturnedText>()
  for (const unit of file.units) {
    const field = parseFieldBookmark(unit.id)?.field
    const place = places.get(field ?? '') ?? places.get(unit.name)
    if (place) texts.set(place, { place, unit, source })
  }
  if (texts.size === 0 || isForeign([...texts.values()])) return fail('no-texts-of-conference')
  const stateOf = translationStatesOf(conference)
  const primary = sourceLanguageOf(conference)
  const inOrder = [...new Set(places.values())].flatMap((place) => texts.get(place) ?? [])
  return succeed(
    inOrder.flatMap((text) => {
      const { place, unit } = text
      const isKnown = stateOf(place.text, place.language) === 'reviewed'
      const isReviewed = unit.isReviewed && !isKnown && place.language !== primary
      const change = changeOf(text, { isReviewed, isFromPrimary: source === primary })
      return change.comments.length > 0 || changesRecord(change) ? [change] : []
    }),
  )
}

const languageOf = (tag: string, { languages }: Conference): Language | undefined =>
  languages.find((language) => tag.toLowerCase().split(/[-_]/)[0] === language)

/** Every text in every language but the source's, by what stands for it; by its name, where there is one other. */
function placesOf(conference: Conference, source: Language): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const others = conference.languages.filter((language) => language !== source)
  for (const text of textsOf(conference)) {
    for (const language of others) {
      const place = { text, language }
      places.set(fieldHash(text.idPath, language), place)
      if (others.length === 1) places.set(text.idPath, place)
    }
  }
  return places
}

/** A few texts may all have been written anew since; more than these have not. */
const mostRewritten = 2

/** Whether it went out from another conference, which has places of the same names but not one text the same. */
const isForeign = (texts: readonly ReturnedText[]): boolean =>
  texts.length > mostRewritten && !texts.some(isFromSameSource)

const isFromSameSource = ({ place, unit, source }: ReturnedText): boolean =>
  comparableText(textOfRuns(unit.source)) === comparableText(textOfRuns(runsIn(place.text, source)))

function changeOf(
  returned: ReturnedText,
  { isReviewed, isFromPrimary }: { readonly isReviewed: boolean; readonly isFromPrimary: boolean },
): FieldChange {
  const { place, unit, source } = returned
  const { text, language } = place
  const before = text.text[language] ?? ''
  const own = runsIn(text, language)
  const links = [...linksIn(runsIn(text, source)), ...linksIn(own)]
  const came = isTranslated(unit) ? writtenFrom(text, withLinks(unit.target, new Map(links))) : ''
  const isSame = came === '' || came === writtenFrom(text, own)
  const sent = parseFieldBookmark(unit.id)?.words
  const isConflict = !isSame && before.trim() !== '' && sent !== wordsHash(textOfRuns(own))
  return {
    id: `${text.idPath}@${language}`,
    path: text.path,
    language,
    before,
    after: isSame ? before : came,
    isConflict,
    authors: [],
    comments: unit.notes,
    ...(isFromPrimary && !isFromSameSource(returned)
      ? { translatedFrom: writtenFrom(text, unit.source) }
      : {}),
    ...(isReviewed && came !== '' ? { isReviewed: true } : {}),
  }
}

/** The addresses of a text's links by what stands for each where a tool has dropped them. */
const linksIn = (runs: readonly Run[]): readonly (readonly [string, string])[] =>
  mergeRuns(runs.map(({ text, link }) => ({ text, ...(link === undefined ? {} : { link }) })))
    .flatMap(({ link }) => (link === undefined ? [] : [link]))
    .map((link, index) => [lostLink(`l${index + 1}`), link])

const withLinks = (runs: readonly Run[], links: ReadonlyMap<string, string>): readonly Run[] =>
  runs.map((run) => {
    const known = run.link === undefined ? undefined : links.get(run.link)
    return known === undefined ? run : { ...run, link: known }
  })

/** Tools put the source where nothing is translated yet; an empty translation takes none away. */
function isTranslated({ source, target, isInitial }: ReturnedUnit): boolean {
  const words = textOfRuns(target).trim()
  return words !== '' && !(isInitial && words === textOfRuns(source).trim())
}

/** The text as the record has it: with marks, or as one line. */
const writtenFrom = ({ isPassage }: ConferenceText, runs: readonly Run[]): string =>
  isPassage ? writeMarks(runs).trim() : textOfRuns(runs).replace(/\s+/g, ' ').trim()
