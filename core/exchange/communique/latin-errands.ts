import type { LatinWords } from './latin-words'
import type { Token } from './tokens'

/** « à soumettre leurs résumés »: something to do for the event, not for the country. */
export function isErrand(
  words: LatinWords,
  tokens: readonly Token[],
  at: number,
  landing: number,
): boolean {
  // "Visitors should wear boots", « a invité les visiteurs à… »
  // « les organisateurs invitent le public à »: who is asked came to see.
  const asked = tokens.slice(at + 1, landing).map(({ text }) => text)
  if (asked.some((text) => words.guests.has(text)) && !asked.some((text) => words.groups.has(text)))
    return true
  const near = tokens.slice(Math.max(0, at - 5), landing).map(({ text }) => text)
  if (
    near.some((text) => words.guests.has(text)) &&
    !near.some((text) => words.groups.has(text) && !words.guests.has(text))
  )
    return true
  const opening = tokens.slice(landing, landing + 3)
  if (opening[0]?.text === 'attend') return true
  // "to register their wells" and « s'inscrire au registre » are for the country.
  const after = tokens[landing + 1]
  if (opening[0]?.text === 'register' && (!after?.isWord || registering.test(after.text)))
    return true
  if (opening[0]?.text === "s'" && opening[1]?.text === 'inscrire')
    return (
      tokens[landing + 2]?.isWord !== true ||
      tokens.slice(landing + 2, landing + 6).some(({ text }) => enrolling.test(text))
    )
  // « se revoir dans deux ans »
  const [one, other] = opening
  if (one?.text === 'se' && /^(?:revoir|retrouver|reunir)$/.test(other?.text ?? '')) return true
  const first = opening.some(({ text }) => words.errands.has(text))
  return (
    first && tokens.slice(landing, landing + 12).some(({ text }) => words.errandThings.has(text))
  )
}

const registering = /^(?:online|for|at|on|before|by|via|through|here|early|now|and|with|as)$/
const enrolling =
  /^(?:ligne|colloque|congres|forum|seminaire|atelier|journee|avant|site|formulaire|nombreux|rapidement|tot|via|gratuitement)$/
