import { themeOpenings } from '../words/event-words'
import { matchPhrase } from '../phrases'
import { findFrom, type Token } from '../tokens'
import type { FactReading, FactSentence } from './fact-scope'
import { eventPrefix } from './event-name'

/** The motto: what follows تحت شعار or « sous le thème », without its quotation marks. */
export function readThemes(sentence: FactSentence): readonly FactReading[] {
  const { tokens, language, order } = sentence
  const alone = quotedAlone(sentence)
  if (alone) return [alone]
  return tokens.flatMap((_, at) => {
    const length = matchPhrase(tokens, at, themeOpenings)
    if (length === 0) return []
    const opening = tokens
      .slice(at, at + length)
      .map(({ text }) => text)
      .join(' ')
    let from = at + length
    while (/^(?::|suivant|الاتي|التالي|de|is|was|est|-)$/.test(tokens[from]?.text ?? '')) from++
    const isNamed = from > at + length || strong.test(opening)
    const quoted = quotedFrom(tokens, from)
    if (!quoted && !isNamed) return []
    if (
      /^intitule/.test(opening) &&
      !tokens.slice(Math.max(0, at - 14), at).some(({ text }) => eventPrefix(text) !== null)
    )
      return []
    const { first, last } = quoted ?? { first: from, last: plainEnd(tokens, from) - 1 }
    const start = tokens[first]?.start
    const end = tokens[last]?.end
    if (start === undefined || end === undefined || last - first < 1) return []
    const weight = (quoted ? 4 : 3) + (strong.test(opening) ? 1 : 0) - Math.min(order, 20) * 0.1
    return [{ start, end, weight, language }]
  })
}

/** « Grandir en ville » on a line of its own, under the event's name. */
function quotedAlone({
  block,
  start,
  end,
  language,
  order,
  nearEvent,
}: FactSentence): FactReading | null {
  if (!nearEvent || order > 8 || block.start !== start || block.end - end > 2) return null
  const found = /^["«]\s?([^"«».;]{6,110}?)\s?["»]\.?$/.exec(block.text)
  const at = found ? block.text.indexOf(found[1] ?? '') : -1
  if (!found || at < 0) return null
  const from = block.start + at
  return { start: from, end: from + (found[1]?.length ?? 0), weight: 3.5, language }
}

const strong =
  /^(?:تحت|placee? |sous|under|autour du theme|ayant|avec pour|sur le theme|on the theme|around|around the theme)/

function quotedFrom(tokens: readonly Token[], at: number): { first: number; last: number } | null {
  const opening = tokens[at]?.text ?? ''
  const closing = opening === '«' ? '»' : opening === '"' ? '"' : opening === '(' ? ')' : null
  if (!closing) return null
  const end = findFrom(tokens, at + 1, 80, (text) => text === closing)
  return end > 0 && end - at < 80 ? { first: at + 1, last: end - 1 } : null
}

/** Without quotation marks the motto ends at the first stop, or where days, place or hosts are told. */
function plainEnd(tokens: readonly Token[], from: number): number {
  let end = from
  for (; end < tokens.length && end - from < 34; end++) {
    const text = tokens[end]?.text ?? ''
    if (/^[.;(),]$/.test(text)) break
    if (
      /^(?:يومي|ايام|يوم|بمشاركه|بحضور|وذلك|بمدينه|organisee?s?|tenue?s?|reuni|qui|which|was|were|held|organi[sz]ed|took|بشراكه|بتعاون|الذي|التي)$/.test(
        text,
      )
    )
      break
    if (/^(?:les|du|le|on|from)$/.test(text) && /^\d/.test(tokens[end + 1]?.text ?? '')) break
  }
  return end
}
