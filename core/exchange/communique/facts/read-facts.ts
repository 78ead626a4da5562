import type { TextLanguages } from '../block-language'
import type { Block } from '../block'
import type { FoldedText } from '../folded-text'
import type { FactName, Span } from '../proposal'
import { readSentences } from '../sentences'
import { tokenise } from '../tokens'
import { readDates } from './dates'
import { readEditions } from './edition'
import { readLabelled } from './labelled'
import { surest, type FactReading, type FactSentence } from './fact-scope'
import { readOrganisers } from './organiser'
import { readPlaces } from './place'
import { readThemes } from './theme'
import { eventPrefix } from './event-name'
import { readTitles } from './title'
import { withArticle, wholeName } from './title-article'

type FactReader = (sentence: FactSentence) => readonly FactReading[]

const readers: Readonly<Record<FactName, FactReader>> = {
  title: readTitles,
  edition: readEditions,
  dates: readDates,
  place: readPlaces,
  organiser: readOrganisers,
  theme: readThemes,
}

/**
 * Reads the six facts of an event where the text states them, the surest reading per language. What is asked for names
 * other events and places.
 */
export function readFacts(
  folded: FoldedText,
  blocks: readonly Block[],
  languages: TextLanguages,
  asked: readonly Span[],
): Readonly<Record<FactName, readonly FactReading[]>> {
  const sentences = tellingSentences(folded, blocks)
  const read = (name: FactName): readonly FactReading[] =>
    surest(
      sentences.flatMap((sentence) => [
        ...readLabelled(name, sentence),
        ...readers[name](sentence).filter((found) => !isInside(asked, found)),
      ]),
    ).toSorted(
      (one, other) =>
        Number(other.language === languages.main) - Number(one.language === languages.main),
    )
  return {
    title: read('title').map((title) =>
      withArticle(folded, wholeName(folded, title, sentences), sentences),
    ),
    edition: read('edition'),
    dates: read('dates'),
    place: read('place'),
    organiser: read('organiser'),
    theme: read('theme'),
  }
}

/** Facts are told at the beginning, or beside the signatures. */
const fromStart = 60
const fromEnd = 8

const hasEvent = (text: string): boolean =>
  text.split(/[^\p{L}\p{N}]+/u, 30).some((word) => eventPrefix(word) !== null)

/** Behind such a line stand other works and their events. */
const notesHeading =
  /^(?:notes?|references?|bibliograph\p{L}+|الهوامش|المراجع|المصادر والمراجع)\s?:?$/u

/** Whether a stretch stands within one of others, which stand in order. */
function isInside(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const held = spans[low - 1]
  return held !== undefined && end <= held.end
}

function tellingSentences(folded: FoldedText, blocks: readonly Block[]): readonly FactSentence[] {
  const clean = blocks.filter(({ isNoise }) => !isNoise)
  const notes = clean.findIndex(({ text }, i) => i >= clean.length / 2 && notesHeading.test(text))
  const told = notes < 0 ? clean : clean.slice(0, notes)
  const chosen =
    told.length > fromStart + fromEnd
      ? [...told.slice(0, fromStart), ...told.slice(-fromEnd)]
      : told
  let order = 0
  const namesEvent = chosen.slice(0, 12).map(({ text }) => text.length < 200 && hasEvent(text))
  return chosen.flatMap((block, i) => {
    const isHeading = block.text.length < 160 && !/[.;]\s*$/.test(block.text)
    return readSentences(folded.text, block)
      .slice(0, 60)
      .map(({ start, end }) => ({
        folded,
        start,
        end,
        text: folded.text.slice(start, end),
        tokens: tokenise(folded.text, start, Math.min(end, start + 3000)),
        language: block.language,
        block,
        order: order++,
        isHeading,
        nearEvent: namesEvent.slice(Math.max(0, i - 2), i + 3).includes(true),
      }))
  })
}
