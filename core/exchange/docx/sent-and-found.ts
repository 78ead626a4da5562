import { plainTextOf } from '../../brief/parse-marks'
import { shortField } from '../../text/sent-texts'
import { wordsHash } from '../../text/field-bookmark'
import type { Notice } from '../edited-document'
import type { ReadField } from './read-fields'
import type { RecordPlace } from './record-places'
import { noticeAt } from './unplaced'

type Places = ReadonlyMap<string, RecordPlace>

/** The texts that were sent out and did not come back, and the paragraphs that long ones lost. */
export function missingTexts(
  sent: readonly string[],
  places: Places,
  found: ReadonlyMap<RecordPlace, readonly ReadField[]>,
): readonly Notice[] {
  const counts = new Map<RecordPlace, number>()
  for (const field of sent) {
    const place = places.get(field)
    if (place) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return [...counts].flatMap(([place, count]) => {
    const text = place.text.text[place.language] ?? ''
    const fields = found.get(place) ?? []
    if (fields.length === 0) return text.trim() === '' ? [] : [noticeAt('missing', place, text)]
    if (fields.length >= count) return []
    return missingPieces(text, fields).map((piece) => noticeAt('missing', place, piece))
  })
}

/** Of a text in several paragraphs, those that none of what was found came from. */
function missingPieces(text: string, fields: readonly ReadField[]): readonly string[] {
  const came = new Set(fields.map(({ words }) => words))
  const pieces = text.split(/\n\s*\n/)
  if (pieces.length < 2) return []
  return pieces.filter((piece, index) => {
    const words = wordsHash(plainTextOf(piece))
    return !came.has(words) && !(index === 0 && came.has(undefined))
  })
}

/** The recommendations that no longer stand between those they stood between: as few as explain the new order. */
export function movedRecommendations(
  sent: readonly string[],
  places: Places,
  fields: readonly ReadField[],
): readonly Notice[] {
  const before = firstOf(sent, places)
  const after = firstOf(
    fields.map(({ field }) => shortField(field)),
    places,
  )
  const order = new Map([...before.keys()].map((id, index) => [id, index]))
  const came = [...after].filter(([id]) => order.has(id))
  const kept = longestRise(came.map(([id]) => order.get(id) ?? 0))
  return came
    .filter((_, index) => !kept.has(index))
    .map(([, place]) => noticeAt('moved', place, place.text.text[place.language] ?? ''))
}

/** Where each recommendation stands first, by its place in the record. */
function firstOf(fields: readonly string[], places: Places): ReadonlyMap<unknown, RecordPlace> {
  const first = new Map<unknown, RecordPlace>()
  for (const field of fields) {
    const place = places.get(field)
    const [list, index, name] = place?.text.path ?? []
    if (!place || list !== 'recommendations' || name !== 'text' || first.has(index)) continue
    first.set(index, place)
  }
  return first
}

/** The indices of a longest series of numbers that rise. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const lasts: number[] = []
  const previous: (number | undefined)[] = []
  numbers.forEach((number, index) => {
    const place = lasts.findIndex((last) => (numbers[last] ?? 0) >= number)
    const length = place === -1 ? lasts.length : place
    previous[index] = lasts[length - 1]
    lasts[length] = index
  })
  const rise = new Set<number>()
  for (let index = lasts.at(-1); index !== undefined; index = previous[index]) rise.add(index)
  return rise
}
