import type { FoldedText } from './folded-text'
import type { Span } from './proposal'
import type { Token } from './tokens'

/** One sentence's tokens and the fold they stand in. */
export interface Sentence {
  readonly folded: FoldedText
  readonly tokens: readonly Token[]
  /** A quotation that began in a sentence before goes on in this one. */
  readonly startsQuoted?: boolean
}

/** Who was last heard: what one person asks for is an opinion, what the participants ask for a recommendation. */
export type Speaker = 'group' | 'person' | 'nobody'

/** What a sentence asks for; the spans are in the folded text. */
export interface Reading {
  readonly actions: readonly Span[]
  readonly speaker: Speaker
}

/** How a list item opens. */
export type Opening =
  /** With an action: إحداث…, Créer…, Establish… */
  | 'action'
  /** With a verb that recommends: توصي ب…, Recommande de…, Calls upon… */
  | 'trigger'
  /** With a modal somewhere: L'État devrait… */
  | 'modal'
  /** With thanks or greetings. */
  | 'courtesy'
  /** With anything else. */
  | 'other'

/** What one language must know to find actions in its sentences. */
export interface Grammar {
  /** Reads a sentence of running text: only what a recommending verb governs is an action. */
  readProse(sentence: Sentence, before: Speaker): Reading
  /** Reads a sentence that lists what the one before only named: « Il s'agit notamment de … ». */
  readListing(sentence: Sentence, before: Sentence): readonly Span[]
  /** Reads a sentence that stands where recommendations stand, in a list or under their heading. */
  readItem(sentence: Sentence): readonly Span[]
  opening(sentence: Sentence): Opening
  /** Whether words beside a quotation say that the meeting or its act is quoted. */
  tellsOfMeeting(tokens: readonly Token[], before: Speaker): boolean
  /** Whether nothing but the participants is named: « Les ministres : ». */
  namesMeeting(sentence: Sentence): boolean
  /** Whether a sentence tells what happened or what is the case. */
  isTold(sentence: Sentence): boolean
  /** Whether the meeting itself is named as recommending something. */
  asks(sentence: Sentence): boolean
  /** Whether a line such as « Les thèmes suivants ont été abordés : » announces a list of something else. */
  listsOther(sentence: Sentence): boolean
  /** Whether a line such as « Les participants recommandent : » announces a list of recommendations. */
  announces(sentence: Sentence): boolean
}

/** From the first word of a stretch of tokens to its last, without the punctuation around. */
export function spanOfWords(tokens: readonly Token[], from: number, to: number): Span | null {
  let first = from
  let last = to - 1
  while (first <= last && !isContent(tokens[first], true)) first++
  while (last >= first && !isContent(tokens[last], false)) last--
  const start = tokens[first]?.start
  const end = tokens[last]?.end
  return first > last || start === undefined || end === undefined ? null : { start, end }
}

/** A closing bracket, quote or percent sign belongs to the words it closes; an opening one to those it opens. */
function isContent(token: Token | undefined, atStart: boolean): boolean {
  if (!token) return true
  if (token.isWord) return true
  return atStart ? /["«([{]/.test(token.text) : /["»)\]}%]/.test(token.text)
}
