import type { Opening, Sentence } from './grammar'
import { formAt, passLeadIns } from './latin-forms'
import { findLatinTriggers } from './latin-triggers'
import type { LatinWords } from './latin-words'
import { findBefore, type Token } from './tokens'

/** How a sentence opens. */
export function latinOpening(words: LatinWords, sentence: Sentence): Opening {
  const { tokens } = sentence
  const start = Math.max(
    0,
    tokens.findIndex(({ isWord }) => isWord),
  )
  const opens = tokens.slice(start, start + 4).map(({ text }) => text)
  const [first] = findLatinTriggers(words, sentence)
  const leads = first && (!first.isFaint || first.at === start)
  // « Alléger les garanties exigées des jeunes » opens with its own verb.
  const isOwnVerb =
    words.language === 'fr' &&
    first !== undefined &&
    first.at > start &&
    words.isVerb(opens[0] ?? '')
  if (leads && !isOwnVerb && first.at - start < 6 && first.speaker !== 'person') return 'trigger'
  // "To serve more people, the workshop recommended that …"
  const isFar =
    first !== undefined &&
    !first.isFaint &&
    first.speaker === 'group' &&
    tokens[first.at - 1]?.text !== ',' &&
    findBefore(tokens, first.at, 4, (text) => words.groups.has(text)) >= 0
  if (isFar && formAt(words, tokens, start) !== 'verb') return 'trigger'
  if (opens.slice(0, 3).some((text) => words.courtesies.has(text)) && !words.isVerb(opens[0] ?? ''))
    return 'courtesy'
  if (words.courtesies.has(opens[0] ?? '')) return 'courtesy'
  // « Constate que… », "Emphasized that…": what a meeting finds, one line among those it asks for.
  const isLater = first !== undefined && !first.isFaint && first.at - start >= 6
  if (isFound(words, opens, isLater)) return 'courtesy'
  const isPledge =
    /^commit(?:s|ted)?$/.test(opens[0] ?? '') &&
    /^(?:to|ourselves|themselves|itself)$/.test(opens[1] ?? '')
  if (isPledge) return 'courtesy'
  if (
    /^(?:adresse|adressent|adressons|adresser)$/.test(opens[0] ?? '') &&
    thanks.test(textOf(tokens))
  )
    return 'courtesy'
  const landing = passLeadIns(words, tokens, start)
  if (landing > start || formAt(words, tokens, landing) !== 'clause') return 'action'
  if (words.isVerb(opens[0] ?? '')) return 'action'
  return tokens.slice(start, start + 20).some(({ text }) => words.modals.has(text))
    ? 'modal'
    : 'other'
}

/** « Constate que… », "Emphasized that…": what a meeting finds, one line among those it asks for. */
const isFound = (
  words: LatinWords,
  [first = '', second = '']: readonly string[],
  asksLater: boolean,
): boolean =>
  words.verbs.withNeed.has(first) &&
  !words.isVerb(first) &&
  !/^agree/.test(first) &&
  (words.that.has(second) || asksLater)

const thanks = /remerciement|felicitation|gratitude|reconnaissance|condoleance/
const textOf = (tokens: readonly Token[]): string =>
  tokens
    .slice(0, 14)
    .map(({ text }) => text)
    .join(' ')
