import { readActionWord, readDefiniteAction, type ActionWord } from './arabic-words'
import type { Sentence } from './grammar'
import { matchPhraseFrom } from './phrases'
import { leadIns } from './words/arabic-triggers'

/** « وأيضا تصنيف …», « و إنشاء …»: at the head of an action it only adds it to the last. */
export const addsOn = /^(?:و|و?ايضا|و?كذلك|و?كذا|ثم)$/

/** Skips ضرورة، أهمية، الدعوة إلى…, which lead to the action without being part of it. */
export function passLeadIns({ folded, tokens }: Sentence, from: number): number {
  let at = from
  while (addsOn.test(tokens[at]?.text ?? '')) at++
  for (let turn = 0; turn < 4; turn++) {
    const length = matchPhraseFrom(withoutBy(tokens[at]?.text ?? ''), tokens, at, leadIns)
    const isThat = tokens[at]?.text === 'ان' && /^[يت]\S{2}/.test(tokens[at + 1]?.text ?? '')
    if (length === 0 && !isThat) break
    // «إلزامية الخوذة»: before a thing it is what is asked for.
    const isDuty = /^(?:ب)?(?:الزاميه|اولويه|حتميه)$/.test(tokens[at]?.text ?? '')
    if (isDuty && !opens({ folded, tokens }, at + length)) break
    at += length
    while (/^(?:ان|علي|:|الي)$/.test(tokens[at]?.text ?? '')) at++
  }
  return at
}

const withoutBy = (word: string): string => (/^ب(?:ال|ضرور|اهمي)/.test(word) ? word.slice(1) : word)

/** Where the letters of an action begin in its first word: after و، and after ب where a verb asked for it. */
export function actionStart({ folded, tokens }: Sentence, at: number, skip: number): number {
  const noun = readActionWord(folded, tokens[at], true) ?? readDefiniteAction(tokens, at)
  if (noun && noun.preposition !== 'ل') return noun.start
  // «استنهضوا الهمم لتمويل …»: the particle is the verb's, not the action's.
  if (noun) return noun.start - (skip === 1 ? 0 : 1)
  return (tokens[at]?.start ?? 0) + (skip > 1 ? skip : 0)
}

/** The verbal noun that opens an action at a place. */
export function opens({ folded, tokens }: Sentence, at: number): ActionWord | null {
  const noun = readActionWord(folded, tokens[at], true) ?? readDefiniteAction(tokens, at)
  return noun && noun.preposition !== 'ل' ? noun : null
}
