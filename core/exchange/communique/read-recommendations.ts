import type { Block } from './blocks'
import type { FoldedText } from './folded-text'
import type { Opening, Sentence, Speaker } from './grammar'
import { grammars, type ReadLanguage } from './grammars'
import { readHeading, type Heading } from './headings'
import type { Span } from './proposal'
import { readSentences } from './sentences'
import { tokenise } from './tokens'

/** An action found in the folded text. */
export interface FoundAction extends Span {
  readonly language: ReadLanguage
  readonly axis: number | null
  readonly rationale: Span | null
  /** The block it stands in, and that block's number in its list, for the two languages to be paired by. */
  readonly block: number
  readonly number: number | null
}

export interface FoundAxis extends Span {
  readonly language: ReadLanguage
}

export interface FoundRecommendations {
  readonly axes: readonly FoundAxis[]
  readonly actions: readonly FoundAction[]
}

/** Where in the text the reader is. */
interface Place {
  zone: 'text' | 'recommendations' | 'aside'
  axis: number | null
  /** The last paragraph announced a list: « Les participants recommandent : ». */
  announced: boolean
  speaker: Speaker
  /** An axis's label stood alone; its words are on the next line. */
  awaitsTitle: boolean
}

/** Reads the blocks in order: headings give axes, lists and prose give actions. */
export function readRecommendations(
  folded: FoldedText,
  blocks: readonly Block[],
): FoundRecommendations {
  const axes: FoundAxis[] = []
  const actions: FoundAction[] = []
  const place: Place = {
    zone: 'text',
    axis: null,
    announced: false,
    speaker: 'nobody',
    awaitsTitle: false,
  }
  const views = blocks.map((block) => viewBlock(folded, block))
  for (let i = 0; i < views.length; i++) {
    const view = views[i]
    if (!view || view.block.isNoise) continue
    const heading = headingAt(views, i, place)
    if (heading) {
      enter(heading, place, axes, view.language)
      continue
    }
    const read = view.block.marker
      ? readListItem(views, i, place)
      : readParagraph(folded, view, place)
    actions.push(
      ...read.map((action) => ({
        ...action,
        language: view.language,
        axis: place.axis,
        block: i,
        number: view.block.marker?.value ?? null,
      })),
    )
  }
  return dropEmptyAxes({ axes, actions })
}

interface View {
  readonly block: Block
  readonly language: ReadLanguage
  readonly folded: FoldedText
  readonly opening: Opening
  readonly wordCount: number
}

type ReadAction = Pick<FoundAction, 'start' | 'end' | 'rationale'>

function viewBlock(folded: FoldedText, block: Block): View {
  const { language } = block
  if (block.isNoise) return { block, language, folded, opening: 'other', wordCount: 0 }
  const [first] = sentencesOf({ folded, block })
  const opening = first ? grammars[language].opening(first) : 'other'
  return { block, language, folded, opening, wordCount: block.text.split(/\s+/, 60).length }
}

/** Read anew each time: the words of a long text all at once would fill the memory. */
const sentencesOf = ({ folded, block }: Pick<View, 'folded' | 'block'>): readonly Sentence[] =>
  readSentences(folded.text, block).map(({ start, end }) => ({
    folded,
    tokens: tokenise(folded.text, start, end),
  }))

/** A block that stands as a heading here, given what comes before and after it. */
function headingAt(views: readonly View[], i: number, place: Place): Heading | null {
  const view = views[i]
  if (!view) return null
  const heading = readHeading(view.block)
  if (!heading) return null
  if (place.awaitsTitle && heading.kind === 'unknown' && !view.block.marker)
    return { kind: 'axis', title: heading.title, isLabelled: true }
  if (heading.kind !== 'unknown') {
    if (heading.kind === 'recommendations' && (view.opening === 'trigger' || !isTitleOfPart(view)))
      return null
    if (heading.kind === 'closing' && view.opening === 'trigger') return null
    if (heading.kind === 'axis' && (view.opening === 'trigger' || announcesList(view))) return null
    return heading.kind === 'aside' && view.block.marker && place.zone === 'recommendations'
      ? null
      : heading
  }
  const { marker } = view.block
  const next = nextOf(views, i)
  if (!next) return null
  if (marker?.kind === 'heading')
    return place.zone === 'text'
      ? heading
      : { kind: 'axis', title: heading.title, isLabelled: false }
  if (announcesList(view) || /,|^(?:حول|sur|autour|on|about|of|de|du|des)\s/.test(view.block.text))
    return null
  const isParent = marker ? isDeeper(view.block, next.block) : next.block.marker !== null
  const endsInColon = /:\s*$/.test(view.block.text)
  const asks = view.opening === 'action' || view.opening === 'trigger' || view.opening === 'modal'
  const childrenAsk = next.opening !== 'other' && next.opening !== 'courtesy'
  const inRecommendations = place.zone === 'recommendations' || place.announced
  if (
    isParent &&
    childrenAsk &&
    (!asks || endsInColon || (marker && view.wordCount <= 8 && marker.kind !== 'bullet'))
  )
    return marker || inRecommendations || endsInColon || view.wordCount <= 8
      ? { kind: 'axis', title: heading.title, isLabelled: false }
      : heading
  if (
    !marker &&
    !asks &&
    inRecommendations &&
    view.wordCount <= 9 &&
    (childrenAsk || endsInColon) &&
    view.block.text.length < next.block.text.length
  )
    return { kind: 'axis', title: heading.title, isLabelled: false }
  return null
}

/** A headline that speaks of recommendations and says what they ask is no heading over them. */
const isTitleOfPart = (view: View): boolean => view.wordCount <= 12

function announcesList(view: View): boolean {
  const { block, language } = view
  if (!/:\s*$/.test(block.text)) return false
  const last = sentencesOf(view).at(-1)
  return last !== undefined && /:\s*$/.test(block.text) && grammars[language].announces(last)
}

const nextOf = (views: readonly View[], i: number): View | undefined =>
  views.slice(i + 1, i + 40).find(({ block }) => !block.isNoise)

/** Whether a block is one step further in than the one before: another kind of sign, or further from the edge. */
function isDeeper({ marker, indent }: Block, next: Block): boolean {
  if (!marker) return false
  if (!next.marker) return marker.kind === 'ordinal' || marker.kind === 'roman'
  if (next.indent > indent + 1) return true
  return (
    next.marker.kind !== marker.kind && (next.marker.value === 1 || next.marker.kind === 'bullet')
  )
}

function enter(heading: Heading, place: Place, axes: FoundAxis[], language: ReadLanguage): void {
  place.speaker = 'nobody'
  place.awaitsTitle = false
  if (heading.kind === 'axis') {
    if (heading.title) axes.push({ ...heading.title, language })
    else place.awaitsTitle = true
    place.axis = axes.length - (heading.title ? 1 : 0)
    if (heading.opensRecommendations) place.zone = 'recommendations'
    if (place.zone === 'aside' && heading.isLabelled) place.zone = 'text'
    return
  }
  if (heading.kind === 'unknown') return
  place.announced = false
  place.axis = null
  place.zone = heading.kind === 'recommendations' ? 'recommendations' : 'aside'
}

/** An item of a list, when the list is one of recommendations. */
function readListItem(views: readonly View[], i: number, place: Place): ReadAction[] {
  const view = views[i]
  if (!view || view.opening === 'courtesy') return []
  const asks = view.opening === 'action' || view.opening === 'trigger'
  const isList =
    place.zone === 'recommendations' || place.announced || view.block.marker?.kind === 'label'
  if (!isList && !(asks && listAsks(views, i, place)))
    return place.zone === 'aside' ? [] : readProse(view, sentencesOf(view), place)
  if (announcesList(view)) {
    place.announced = true
    return []
  }
  return readAsking(view, isList)
}

/** Whether most items around this one ask for something; on a programme or a list of speakers they do not. */
function listAsks(views: readonly View[], i: number, place: Place): boolean {
  const near = views
    .slice(Math.max(0, i - 6), i + 7)
    .filter(({ block }) => block.marker?.kind === views[i]?.block.marker?.kind && !block.isNoise)
  const asking = near.filter(({ opening }) => opening === 'action' || opening === 'trigger')
  const triggered = near.filter(({ opening }) => opening === 'trigger')
  if (place.zone === 'aside') return triggered.length * 2 >= near.length
  if (triggered.length >= 2 && triggered.length * 5 >= near.length * 2) return true
  return near.length >= 2 && asking.length * 3 >= near.length * 2
}

/** The actions of a block that asks: its first sentence, and each later one that asks too; the rest explains. */
function readAsking(view: View, takesAnything: boolean): ReadAction[] {
  const { block, language } = view
  const grammar = grammars[language]
  const read: ReadAction[] = []
  sentencesOf(view).forEach((sentence, i) => {
    const shown = withoutLabel(sentence, language)
    const opening = grammar.opening(shown)
    if (opening === 'courtesy') return
    const asks = opening === 'action' || opening === 'trigger' || opening === 'modal'
    if (i === 0 ? asks || takesAnything : asks && opening !== 'modal') {
      const spans =
        opening === 'modal' || opening === 'other' ? wholeOf(shown) : grammar.readItem(shown)
      read.push(...spans.map((span) => ({ ...span, rationale: null })))
      return
    }
    const last = read.at(-1)
    const end = sentence.tokens.at(-1)?.end ?? block.end
    const start = sentence.tokens[0]?.start ?? end
    if (last)
      read[read.length - 1] = { ...last, rationale: { start: last.rationale?.start ?? start, end } }
  })
  return read
}

function wholeOf({ tokens }: Sentence): Span[] {
  const first = tokens.find(({ isWord, text }) => isWord || /[«"(]/.test(text))
  const last = tokens.findLast(({ isWord, text }) => isWord || /[»")%]/.test(text))
  return first && last && first.start < last.end ? [{ start: first.start, end: last.end }] : []
}

/** « التمويل: إحداث صندوق »: the label goes, when what follows it asks for something. */
function withoutLabel(sentence: Sentence, language: ReadLanguage): Sentence {
  const colon = sentence.tokens.slice(0, 9).findIndex(({ text }) => text === ':')
  if (colon < 1) return sentence
  const rest = { ...sentence, tokens: sentence.tokens.slice(colon + 1) }
  const opening = grammars[language].opening(rest)
  return rest.tokens.length > 1 && (opening === 'action' || opening === 'trigger') ? rest : sentence
}

/** Running text: what recommending verbs govern; under a heading of recommendations also what opens with an action. */
function readParagraph(folded: FoldedText, view: View, place: Place): ReadAction[] {
  const { block, language, opening } = view
  const sentences = sentencesOf(view)
  place.awaitsTitle = false
  const stands = place.zone === 'recommendations' || (place.announced && place.zone !== 'aside')
  const announces = announcesList(view)
  if (announces) place.announced = true
  else if (/:\s*$/.test(block.text)) place.announced = false
  if (
    stands &&
    !announces &&
    (opening === 'action' ||
      opening === 'trigger' ||
      (opening === 'modal' && place.zone === 'recommendations'))
  )
    return readAsking(view, false)
  if (place.zone === 'aside' || isHeadline(view)) return []
  const read = readProse(view, announces ? sentences.slice(0, -1) : sentences, place)
  if (announces) return read
  if (place.zone !== 'recommendations') place.announced = false
  return read
}

/** The actions that recommending verbs govern, sentence after sentence. */
function readProse({ language }: View, sentences: readonly Sentence[], place: Place): ReadAction[] {
  return sentences.flatMap((sentence) => {
    const { actions, speaker } = grammars[language].readProse(sentence, place.speaker)
    place.speaker = speaker
    return actions.map((span) => ({ ...span, rationale: null }))
  })
}

/** A line without a full stop, with text under it: what it says the text says again. */
const isHeadline = ({ block, wordCount }: View): boolean =>
  block.marker === null && wordCount <= 25 && !/[.;!?:"»)]\s*$/.test(block.text)

function dropEmptyAxes({ axes, actions }: FoundRecommendations): FoundRecommendations {
  const used = axes.map((_, i) => actions.some(({ axis }) => axis === i))
  const renumbered = new Map<number, number>()
  axes.forEach((_, i) => {
    if (used[i]) renumbered.set(i, renumbered.size)
  })
  return {
    axes: axes.filter((_, i) => used[i]),
    actions: actions.map((action) => ({
      ...action,
      axis: action.axis === null ? null : (renumbered.get(action.axis) ?? null),
    })),
  }
}
