import type { Language } from '../../text/language'
import type { ReadText } from '../read-text'
import { languageOf, languagesOf, type TextLanguages } from './block-language'
import { readBlocks } from './blocks'
import { readFacts } from './facts/read-facts'
import type { FactReading } from './facts/fact-scope'
import { foldText, sourceSpan, withoutEmphasis, type FoldedText } from './folded-text'
import { grammars, type ReadLanguage } from './grammars'
import { takenSpans } from './edit-proposal'
import { findLeftOver } from './left-over'
import { pairLanguages } from './pair-languages'
import type { CommuniqueProposal, ProposedFact, Quote, Span } from './proposal'
import { readRecommendations } from './read-recommendations'
import { tokenise } from './tokens'

/** Reads a communiqué into what it seems to say. Only words of the text itself are proposed. */
export const proposeRecords = (source: string, hint?: Language): CommuniqueProposal =>
  proposeFromText({ text: source, asides: [] }, hint)

/** Five hundred pages: what comes after them is left over unread, so that no text takes long. */
const mostUnits = 1_000_000

/** The same for a text whose file has told which parts of it are aside. */
export function proposeFromText(
  { text: source, asides }: ReadText,
  hint?: Language,
): CommuniqueProposal {
  const folded = foldText(source.slice(0, mostUnits))
  const languages = languagesOf(folded.text, hint)
  const language = languages.main
  const blocks = readBlocks(folded, { languages, asides }, (text) => opens(text, languages))
  const read = readRecommendations(folded, blocks)
  const asked = read.actions.toSorted((one, other) => one.start - other.start)
  const facts = readFacts(folded, blocks, languages, asked)
  const paired = pairLanguages(folded, read, language)
  const quote = quoteIn(folded)
  const fact = (readings: readonly FactReading[]): ProposedFact =>
    readings.map((found) => quote(found, found.language))
  const proposed = {
    facts: {
      title: fact(facts.title),
      edition: fact(facts.edition),
      dates: fact(facts.dates),
      place: fact(facts.place),
      organiser: fact(facts.organiser),
      theme: fact(facts.theme),
    },
    axes: paired.axes.map((axis) => ({
      ...quote(axis, axis.language),
      translations: axis.translations.map((other) => quote(other, other.language)),
    })),
    recommendations: paired.actions.map((action) => ({
      ...quote(action, action.language),
      axis: action.axis,
      ...(action.rationale && { rationale: quote(action.rationale, action.language) }),
      translations: action.translations.map((other) => quote(other, other.language)),
    })),
  }
  const columns = asides.filter(({ kind }) => kind === 'text').slice(0, 2000)
  const pageParts = blocks
    .filter(({ isNoise }) => isNoise)
    .map(({ start, end }) => sourceSpan(folded, start, end))
    .filter(({ start }) => !columns.some((column) => column.start <= start && start < column.end))
  return {
    source,
    language,
    ...proposed,
    leftOver: findLeftOver(source, takenSpans(proposed), pageParts),
  }
}

const quoteIn =
  (folded: FoldedText) =>
  ({ start, end }: Span, language: ReadLanguage): Quote => {
    const span = withoutEmphasis(folded.source, sourceSpan(folded, start, end))
    return { text: folded.source.slice(span.start, span.end), ...span, language }
  }

/** Whether a line opens with an action or a recommending verb. */
function opens(text: string, languages: TextLanguages): boolean {
  const start = text.slice(0, 160)
  const folded = {
    source: start,
    text: start,
    origins: Uint32Array.from({ length: start.length + 1 }, (_, i) => i),
  }
  const language = languageOf(start, languages)
  const opening = grammars[language].opening({ folded, tokens: tokenise(start, 0, start.length) })
  return opening === 'action' || opening === 'trigger'
}
