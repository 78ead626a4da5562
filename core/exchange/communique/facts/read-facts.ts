import type { TextLanguages } from '../block-language'
import type { Block } from '../block'
import type { FoldedText } from '../folded-text'
import type { Sentence } from '../grammar'
import { grammars } from '../grammars'
import type { FactName } from '../proposal'
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
import { withArticle } from './title-article'

type FactReader = (sentence: FactSentence) => readonly FactReading[]

const readers: Readonly<Record<FactName, FactReader>> = {
  title: readTitles,
  edition: readEditions,
  dates: readDates,
  place: readPlaces,
  organiser: readOrganisers,
  theme: readThemes,
}

/** Reads the six facts of an event where the text states them, the surest reading per language. */
export function readFacts(
  folded: FoldedText,
  blocks: readonly Block[],
  languages: TextLanguages,
): Readonly<Record<FactName, readonly FactReading[]>> {
  const sentences = tellingSentences(folded, blocks)
  const read = (name: FactName): readonly FactReading[] =>
    surest(
      sentences.flatMap((sentence) => [
        ...readLabelled(name, sentence),
        ...(sentence.isAsked ? [] : readers[name](sentence)),
      ]),
    ).toSorted(
      (one, other) =>
        Number(other.language === languages.main) - Number(one.language === languages.main),
    )
  return {
    title: read('title').map((title) => withArticle(folded, title, sentences)),
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

const isAskedIn = ({ marker, language }: Block, sentence: Sentence): boolean =>
  marker !== null &&
  /^(?:bullet|number|letter|ordinal|label)$/.test(marker.kind) &&
  grammars[language].opening(sentence) === 'action'

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
      .map(({ start, end }) => {
        const tokens = tokenise(folded.text, start, Math.min(end, start + 3000))
        return {
          folded,
          start,
          end,
          text: folded.text.slice(start, end),
          tokens,
          language: block.language,
          block,
          order: order++,
          isHeading,
          isAsked:
            (order > 3 || block.marker?.kind === 'bullet') && isAskedIn(block, { folded, tokens }),
          nearEvent: namesEvent.slice(Math.max(0, i - 2), i + 3).includes(true),
        }
      })
  })
}
