import { formAt } from './latin-forms'
import type { LatinWords } from './latin-words'
import { findFrom, type Token } from './tokens'

/** How far behind its verb what is asked may begin: the names of who is asked stand between. */
const reach = 45

/** recommande (au gouvernement) de créer, recommends (that), recommande la création. */
export function landStraight(
  words: LatinWords,
  tokens: readonly Token[],
  next: number,
): number | null {
  const text = tokens[next]?.text ?? ''
  // « recommandées par les intervenants »: who asked is not what is asked.
  if (/^(?:par|by)$/.test(tokens[next - 1]?.text ?? '')) return landOnVerb(words, tokens, next)
  if (text === 'voir') return landBehindSeeing(words, tokens, next)
  if (words.particles.has(text) && words.isVerb(tokens[next + 1]?.text ?? '')) return next + 1
  const isGerund = words.language === 'en' && /ing$/.test(text)
  if (words.direct.has(text) || isGerund) return next
  if (text === ':') return next + 1
  // "recommended regional and local cooperation"
  const isBare =
    words.language === 'en' &&
    /^(?:recommend|propos|advocat)/.test(tokens[next - 1]?.text ?? '') &&
    /^(?!by|in|at|on|for|and|or|last|it|that|this|these|those|here|below|above)\p{L}{3,}$/u.test(
      text,
    )
  const bare = isBare || words.isActionNoun(text) ? next : null
  return landOnVerb(words, tokens, next) ?? bare
}

/** « souhaitent voir le ministère doubler les bourses », « voir la création d'un fonds »: what is seen is asked for. */
function landBehindSeeing(
  words: LatinWords,
  tokens: readonly Token[],
  seeing: number,
): number | null {
  const from = seeing + 1
  if (formAt(words, tokens, from) !== 'clause') return from
  const verb = findFrom(tokens, from, 14, (text) => words.isVerb(text) || /^[,;:.]$/.test(text))
  if (verb < 0 || !words.isVerb(tokens[verb]?.text ?? '')) return null
  let landing = verb
  while (/^(?:se|s'|y|en|ne|pas)$/.test(tokens[landing - 1]?.text ?? '')) landing--
  return landing
}

/** The first verb of what is asked, behind the name of who is asked. */
export function landOnVerb(
  words: LatinWords,
  tokens: readonly Token[],
  next: number,
): number | null {
  for (let at = next; at < Math.min(tokens.length, next + reach); at++) {
    const text = tokens[at]?.text ?? ''
    if (text === ':') return at + 1
    if (text === ';') return null
    // "urged better co-operation and called for …": another verb asks from here on.
    const isOther = at > next + 1 && /^(?:and|et|,)$/.test(tokens[at - 1]?.text ?? '')
    if (
      isOther &&
      words.language === 'en' &&
      (words.verbs.addressed.has(text) || words.verbs.straight.has(text)) &&
      /ed$/.test(text)
    )
      return null
    if (!words.particles.has(text)) continue
    let verb = at + 1
    while (
      /^(?:ne|pas|se|s'|nous|vous|y|en|mieux|davantage|plus|jointly|further|also|urgently|not)$/.test(
        tokens[verb]?.text ?? '',
      )
    )
      verb++
    if (words.isVerb(tokens[verb]?.text ?? '')) return at + 1
    if (words.language === 'en' && isUnknownVerb(tokens, at)) return at + 1
  }
  return null
}

/** After "calls upon States to" any word is a verb, whether the table knows it or not. */
const isUnknownVerb = (tokens: readonly Token[], particle: number): boolean =>
  !opensNoun.test(tokens[particle + 1]?.text ?? '') &&
  !governsTo.test(tokens[particle - 1]?.text ?? '')

const governsTo =
  /^(?:access|related|due|according|prior|committed|contribution|response|approach|linked|respect|regard|led|subject|pursuant|thanks|alternatives|barriers|solutions|support|up|next|close)$/
const opensNoun =
  /^(?:the|a|an|this|that|these|all|any|their|its|our|his|her|date|which|whom|\W|\d+)$/

/** appelle au renforcement, à la création; encourage la recherche. */
export function landOnNoun(
  words: LatinWords,
  tokens: readonly Token[],
  next: number,
): number | null {
  const text = tokens[next]?.text ?? ''
  if (/^(?:au|aux)$/.test(text)) return next + 1
  const opens = tokens[next + 1]?.text ?? ''
  // « tenues à Lomé » leads to no noun that is asked for.
  if (text === 'a' && words.language === 'fr')
    return words.direct.has(opens) || words.thingOpenings.test(opens) || words.isActionNoun(opens)
      ? next + 1
      : null
  if (
    words.language === 'en' &&
    words.thingOpenings.test(text) &&
    tokens[next + 1]?.isWord === true
  )
    return next
  const after = tokens[next + 1]?.text ?? ''
  return words.direct.has(text) && words.isActionNoun(after) ? next : null
}

/** "backed the return of free travel", "wants fares capped": a thing that many are for. */
export function landOnThing(
  words: LatinWords,
  tokens: readonly Token[],
  next: number,
): number | null {
  if (!favouring.test(tokens[next - 1]?.text ?? '')) return null
  const text = tokens[next]?.text ?? ''
  const isWanted = /^want/.test(tokens[next - 1]?.text ?? '')
  if (isWanted) {
    const done = findFrom(tokens, next + 1, 4, (word) => /ed$|^(?:to|[,;.])$/.test(word))
    return done > 0 && /ed$/.test(tokens[done]?.text ?? '') ? next : null
  }
  return words.language === 'en' && text === 'the' && tokens[next + 2]?.text === 'of' ? next : null
}
const favouring = /^(?:back|endorse|favou?r|champion|want)/
