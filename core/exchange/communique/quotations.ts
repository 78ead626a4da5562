import type { Sentence } from './grammar'
import { readActionWord, readDefiniteAction } from './arabic-words'
import { findFrom, type Token } from './tokens'

/**
 * For each token, whether it is quoted from somebody. What a resolution or a declaration says between quotation
 * marks is the participants' own: « a voté la résolution suivante : « Le congrès demande… » ».
 */
export function spokenByOthers(
  { tokens, startsQuoted }: Sentence,
  namesAct: (text: string) => boolean,
): readonly boolean[] {
  let quoted = startsQuoted === true
  return tokens.map(({ text }, at) => {
    if (!/["«»“”]/.test(text)) return quoted
    const opens = text === '«' || (text === '"' && !quoted)
    const isAct =
      opens &&
      tokens[at - 1]?.text === ':' &&
      tokens.slice(Math.max(0, at - 8), at).some((before) => namesAct(before.text))
    // "Summit resolved that …": the words are the document's, whoever reads them.
    const isReport = opens && opensReport(tokens, at)
    quoted = opens && !isAct && !isReport
    return quoted
  })
}

/** Whether the marks open the words of a meeting's own document, which go on to the end or have no closing mark. */
export function opensReport(tokens: readonly Token[], at: number): boolean {
  if (!tokens.slice(at + 1, at + 4).some(({ text }) => reported.test(text))) return false
  const closing = findFrom(tokens, at + 1, tokens.length, (text) => /^["»]$/.test(text))
  return closing < 0 || closing >= tokens.length - 2
}

const reported =
  /^(?:summit|conference|forum|congress|participants|delegates|leaders|congres|sommet|المؤتمر|الملتقي|المشاركون|المؤتمرون|المجتمعون)$/

/**
 * « Il faut ouvrir les archives », ont insisté les participants; "States must …," the declaration read: what is said by
 * the meeting or its act is its own. The words between the marks; null when the sentence is no such quotation.
 */
export function ownWords(
  sentence: Sentence,
  isOwn: (text: string) => boolean,
  isPerson: (text: string) => boolean,
): Sentence | null {
  const { tokens } = sentence
  const opening = tokens[0]?.text ?? ''
  if (sentence.startsQuoted === true || !/^["«]$/.test(opening)) return null
  const closing = findFrom(tokens, 1, tokens.length, (text) =>
    opening === '«' ? text === '»' : text === '"',
  )
  const tail = tokens.slice(closing + 1)
  if (closing < 4 || tail.length < 3 || tail.length > 14) return null
  if (!tail.some(({ text }) => isOwn(text)) || tail.some(({ text }) => isPerson(text))) return null
  return { ...sentence, tokens: tokens.slice(1, closing) }
}

/** « ودعوا إلى "تفعيل" المجلس و"تكثيف" الندوات »: marks around an action and a word or two quote nobody. */
export function withoutScareQuotes(sentence: Sentence): Sentence {
  const { tokens, folded } = sentence
  const dropped = new Set<number>()
  for (let at = 0; at < tokens.length; at++) {
    if (!/^["«]$/.test(tokens[at]?.text ?? '')) continue
    const closing = findFrom(tokens, at + 1, mostScared + 1, (text) => /^["»]$/.test(text))
    if (closing < 0) continue
    const noun = readActionWord(folded, tokens[at + 1]) ?? readDefiniteAction(tokens, at + 1)
    if (noun && leadsOn.test(tokens[at - 1]?.text ?? '')) {
      dropped.add(at)
      dropped.add(closing)
    }
    at = closing
  }
  return dropped.size === 0
    ? sentence
    : { ...sentence, tokens: tokens.filter((_, i) => !dropped.has(i)) }
}

/** Longer quotations are somebody's words, or a name. */
const mostScared = 4
const leadsOn = /^(?:و|الي|علي|ب|ضروره|اهميه|,)$/
