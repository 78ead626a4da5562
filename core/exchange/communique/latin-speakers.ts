import type { Speaker } from './grammar'
import type { LatinWords } from './latin-words'
import { findBefore, type Token } from './tokens'

/** A verb is this far from its subject at most. */
const reach = 45

/** Who speaks: the first name of a speaker in the clause before the verb. */
export function speakerBefore(words: LatinWords, tokens: readonly Token[], verb: number): Speaker {
  const comma = findBefore(tokens, verb, reach, (text) => /^[,;:]$/.test(text))
  if (isPluralSubject(words, tokens, verb)) return 'group'
  const near = firstSpeaker(words, tokens, Math.max(comma + 1, verb - reach), verb)
  return near ?? firstSpeaker(words, tokens, Math.max(0, verb - 60), verb) ?? 'nobody'
}

/** « Les coopératives veulent », "growers want": many speak, whoever they are. */
function isPluralSubject(words: LatinWords, tokens: readonly Token[], verb: number): boolean {
  let noun = verb - 1
  while (noun > verb - 12 && passes(words, tokens[noun]?.text ?? '')) noun--
  const text = tokens[noun]?.text ?? ''
  if (noun < 0 || words.persons.has(text) || !/^\p{L}{4,}s$/u.test(text)) return false
  if (words.language === 'en')
    return (
      !/(?:ss|us|is)$/.test(text) &&
      /^(?:the|[,;:]|and|but|many|most|several|some|young|local)?$/.test(
        tokens[noun - 1]?.text ?? '',
      )
    )
  return isLedBy(tokens, noun) && /(?:ent|ont)$/.test(tokens[noun + 1]?.text ?? '')
}

const passes = (words: LatinWords, text: string): boolean =>
  words.auxiliaries.has(text) || text === ','

/** « les ministres arabes »: the article, and nothing but plurals up to the last. */
const isLedBy = (tokens: readonly Token[], noun: number): boolean =>
  tokens[noun - 1]?.text === 'les' ||
  (tokens[noun - 2]?.text === 'les' && /^\p{L}{4,}[sx]$/u.test(tokens[noun - 1]?.text ?? ''))

function firstSpeaker(
  words: LatinWords,
  tokens: readonly Token[],
  from: number,
  to: number,
): Speaker | null {
  for (let at = from; at < to; at++) {
    const text = tokens[at]?.text ?? ''
    if (words.groups.has(text)) return 'group'
    const next = tokens[at + 1]?.text ?? ''
    const isImpersonal =
      impersonal.test(next) && (next !== 'a' || /^(?:ete|fallu)$/.test(tokens[at + 2]?.text ?? ''))
    if ((text === 'il' && isImpersonal) || (text === 'it' && /^(?:is|was)$/.test(next)))
      return 'group'
    // « Il a demandé aux participants… »: whoever the sentence before spoke of.
    if (/^(?:il|elle)$/.test(text) && at <= from + 2) return 'nobody'
    // « un participant », "one delegate": one of them is a person.
    if (/^(?:un|une|one|a)$/.test(text) && isOneOfThem(words, tokens, at + 1)) return 'person'
    if (words.persons.has(text) || (text === 'm' && tokens[at + 1]?.text === '.')) return 'person'
  }
  return null
}

/** « il est proposé de », « il ressort que », « il convient »: nobody's voice but the meeting's. */
const impersonal =
  /^(?:a|est|serait|fut|avait|s'|ressort|faut|faudrait|importe|convient|conviendrait|apparait|parait|semble|sera)$/

/** A document or a state is no one of those who speak. */
const people =
  /(?:ant|eur|iste|ien|ent|teur|expert|membre|member|delegue|delegate|er|or|ist|ee|ian|ain)$/

function isOneOfThem(words: LatinWords, tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  if (text === 'of' || (text === "d'" && tokens[at + 1]?.text === 'entre')) return true
  return people.test(text) && words.groups.has(`${text}s`) && !words.groups.has(text)
}

/** « lit-on dans la déclaration », "the statement reads", "It added": behind what the meeting said it goes on. */
export function tellsOfMeeting(
  words: LatinWords,
  tokens: readonly Token[],
  before: Speaker,
): boolean {
  if (tokens.some(({ text }) => words.persons.has(text) && !pronouns.test(text))) return false
  if (!tokens.some(({ text }) => words.sayings.has(text) || quoting.test(text))) return false
  return tokens.some(({ text }) =>
    pronouns.test(text) ? before === 'group' : words.groups.has(text) || words.acts.has(text),
  )
}
const pronouns = /^(?:it|they|he|she|we|il|elle|ils|elles|nous|on|lit-on)$/
const quoting =
  /^(?:reads?|continue[ds]?|states?|stated|urge[sd]?|declare[sd]?|adds|goes|lit|lit-on|poursui(?:t|vent)|ajoutent|indiquent?|souligne(?:nt)?|precisent?|peut-on)$/

/** Whose words a sentence reports; they may go on in the next. */
export function speakerReported(words: LatinWords, tokens: readonly Token[]): Speaker {
  const near = tokens.slice(0, 12).map(({ text }) => text)
  const saying = tokens.findIndex(({ text }) => words.sayings.has(text))
  if (saying >= 0) {
    const named = tokens.slice(0, Math.max(saying, 4)).map(({ text }) => text)
    return near.some((text) => words.persons.has(text)) ||
      !named.some((text) => words.groups.has(text))
      ? 'person'
      : 'group'
  }
  // « S'exprimant à cette occasion, le directeur du Centre … »: what follows is what he says.
  const first = near.find((text) => words.persons.has(text) || words.groups.has(text))
  if (first !== undefined && words.persons.has(first)) return 'person'
  return near.slice(0, 4).some((text) => words.groups.has(text)) ? 'group' : 'nobody'
}
