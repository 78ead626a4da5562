import { parseMarks } from '../../brief/parse-marks'
import type { Run } from '../../brief/run'
import type { Conference } from '../../model/conference'
import { numberRecommendations } from '../../model/numbering'
import { textsOf, type ConferenceText } from '../../model/texts'
import { translationStatesOf, type TranslationState } from '../../model/translation-state'
import { writableInXml } from '../../text/escape-xml'
import { fieldBookmark } from '../../text/field-bookmark'
import type { Language } from '../../text/language'

/** One text of a conference as a translator's tool gets it. */
export interface TranslationUnit {
  /** Stands for its place, its language and the translation that was sent out (`fieldBookmark`). */
  readonly id: string
  /** Its place by ids: `recommendations/r-12/text`. */
  readonly name: string
  /** The printed number of its recommendation. */
  readonly number: string | undefined
  readonly source: readonly Run[]
  /** Empty while nobody has translated it. */
  readonly target: readonly Run[]
  readonly state: TranslationState
}

/** Every text that there is to translate from one language into another, in the order of the record. */
export function translationUnits(
  conference: Conference,
  source: Language,
  target: Language,
): readonly TranslationUnit[] {
  const stateOf = translationStatesOf(conference)
  const numbers = new Map(
    numberRecommendations(conference).axes.flatMap(({ recommendations }) =>
      recommendations.map(({ recommendation, number }) => [recommendation.id, number] as const),
    ),
  )
  return textsOf(conference)
    .filter(({ text }) => text[source]?.trim())
    .map((place) => {
      const [, id = ''] = place.idPath.split('/')
      const own = runsIn(place, target)
      return {
        id: fieldBookmark(place.idPath, target, own.map(({ text }) => text).join('')),
        name: place.idPath,
        number: place.idPath.startsWith('recommendations/') ? numbers.get(id) : undefined,
        source: runsIn(place, source),
        target: own,
        state: stateOf(place, target),
      }
    })
}

/** A text as runs; only prose has marks. What XML cannot hold is left out. */
export function runsIn({ text, isPassage }: ConferenceText, language: Language): readonly Run[] {
  const written = writableInXml(text[language] ?? '')
  if (isPassage) return parseMarks(written)
  return written === '' ? [] : [{ text: written }]
}
