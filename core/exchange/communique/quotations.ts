import type { Sentence } from './grammar'

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
    quoted = opens && !isAct
    return quoted
  })
}
