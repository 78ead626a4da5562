import type { Span } from './proposal'
import { words } from './phrases'

/** A full stop after one of these ends no sentence. */
const abbreviations = words(`
  jan feb aug sept oct nov dec janv févr avr juil déc m mm mme mlle dr pr prof art al no n vol p pp st ste cf ex mr mrs ms jr inc vs para paras cl i.e e.g etc fig chap av ext د أ ذ ص م ه
`)

/** No sentence is longer: what runs on without a stop is read in parts. */
const longest = 6000

/** Cuts a stretch of the folded text into its sentences. */
export function readSentences(folded: string, { start, end }: Span): readonly Span[] {
  const sentences: Span[] = []
  let from = start
  const add = (to: number): void => {
    if (/[\p{L}\p{N}]/u.test(folded.slice(from, to))) sentences.push({ start: from, end: to })
    from = to
  }
  for (let at = start; at < end; at++) {
    if (at - from >= longest) add(at)
    const code = folded.charCodeAt(at)
    // Some papers end their Arabic sentences with a raised dot.
    if (code === 0xb7 && /[\u0620-\u064A]\s?$/.test(folded.slice(at - 2, at))) add(at + 1)
    if (code !== 0x2e && code !== 0x21 && code !== 0x3f) continue
    if (endsSentence(folded, at, from, end)) add(closingEnd(folded, at, end))
  }
  add(end)
  return sentences
}

const goesOn = /^\s?و?(?:علي وجه الخصوص|خاصه|خصوصا|لا ?سيما|بالاخص|علي راسها|في مقدمتها)/

function endsSentence(folded: string, at: number, from: number, end: number): boolean {
  const next = folded.charAt(at + 1)
  if (at + 1 >= end) return true
  // « … المبادرات المطروحة .. وعلى وجه الخصوص …»: two dots are as good as a comma there.
  if (folded.charAt(at - 1) === '.' && goesOn.test(folded.slice(at + 1, at + 24))) return false
  // « … (الصحية، والاجتماعية ...)، بما يسهم »: dots that end a bracket and not the sentence around it.
  if (/[.!?]/.test(next) || /^\s?[)\]»]\s?,/.test(folded.slice(at + 1, at + 5))) return false
  if (/[\p{L}\p{N}]/u.test(next)) {
    // A missing blank: ".كما" ends a sentence, "2.5" and "www.un.org" do not.
    return /[\u0620-\u064A]/.test(next) && /[\u0620-\u064A]{3}\s?$/.test(folded.slice(at - 4, at))
  }
  const word = /[\p{L}\p{N}'.]{1,12}$/u.exec(folded.slice(Math.max(from, at - 12), at))?.[0] ?? ''
  if (abbreviations.has(word) || /^[a-z]$/.test(word))
    return /^\s*\n/.test(folded.slice(at + 1, at + 8))
  return !(
    /^\d{1,2}$/.test(word) &&
    /^\s?[a-z]/.test(folded.slice(at + 1, at + 3)) &&
    at - from < 6
  )
}

/** A closing quotation mark or bracket goes with the sentence it closes. */
function closingEnd(folded: string, at: number, end: number): number {
  const closing = /^\s?[»)\]]|^"(?=\s|$)/.exec(folded.slice(at + 1, Math.min(end, at + 4)))
  return at + 1 + (closing?.[0].length ?? 0)
}
