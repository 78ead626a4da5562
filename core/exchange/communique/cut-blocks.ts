import type { Block } from './block'
import { findLanguageTurn } from './cut-languages'
import type { Line } from './lines'
import type { ListMarker } from './list-marker'
import { arabicOrdinals, inlineLabels, latinOrdinals } from './words/list-markers'

/** Longer paragraphs are read in parts, so that no text costs more than its length. */
export const longestBlock = 20_000

/** The blocks that lines put together make: mostly one, more where lists or languages share a line. */
export function makeBlocks(
  folded: string,
  first: Line | undefined,
  last: Line | undefined,
  isNoise: boolean,
): Block[] {
  if (!first || !last) return []
  const { marker, indent, blankBefore } = first
  const behind = first.start + (marker?.length ?? 0)
  const start = behind + (/^\s*/.exec(folded.slice(behind, last.end))?.[0].length ?? 0)
  const whole: Block = {
    start,
    end: last.end,
    text: folded.slice(start, last.end),
    marker,
    indent,
    blankBefore,
    isNoise,
    language: 'ar',
  }
  if (isNoise) return [whole]
  return cutLong(whole).flatMap(cutInlineList).flatMap(cutLanguages)
}

/** A line that says the same in two scripts is an item and its translation. */
function cutLanguages(block: Block): Block[] {
  const turn = findLanguageTurn(block.text)
  if (!turn) return [block]
  const head = { ...block, end: block.start + turn.end, text: block.text.slice(0, turn.end) }
  const tail = { ...block, start: block.start + turn.start, text: block.text.slice(turn.start) }
  return [head, { ...tail, blankBefore: false }]
}

function cutLong(block: Block): Block[] {
  const parts: Block[] = []
  for (let from = 0; from < block.text.length; from += longestBlock) {
    const text = block.text.slice(from, from + longestBlock)
    const start = block.start + from
    parts.push({
      ...block,
      start,
      end: start + text.length,
      text,
      marker: from === 0 ? block.marker : null,
    })
  }
  return parts
}

const ordinals = [
  ...[...arabicOrdinals, 'اخيرا'],
  ...[
    ...latinOrdinals.flat(),
    "d'abord",
    'ensuite',
    'next',
    'then',
    'finally',
    'lastly',
    'enfin',
  ].map((word) => `${word}(?=\\s?[:,])`),
]
const lastWords = new Set(['finally', 'lastly', 'enfin', 'اخيرا'])
const inlineSigns = new RegExp(
  `(?<=^|[\\s:;.,])(?:\\(?(\\d{1,2})\\s?[.)-]\\)?\\s{0,2}(?=[^\\d\\s])|\\(?و?(${ordinals.join('|')})\\)?\\s?[:,.-]?\\s|([•▪●➢►✓])\\s?(?=\\S)|(?<=[.;]\\s{1,2}|^)(${inlineLabels.join('|')})(?:\\s\\d{1,2})?\\s?:\\s)`,
  'g',
)
const ordinalValue = (word: string): number =>
  arabicOrdinals.indexOf(word) + 1 ||
  latinOrdinals.findIndex((names) => names.includes(word)) + 1 ||
  (word === "d'abord" ? 1 : 2)

/** « … : 1) … ; 2) … ; 3) … » in one paragraph is a list all the same, when its numbers count up. */
function cutInlineList(block: Block): Block[] {
  if (block.marker?.kind === 'heading') return [block]
  let expected =
    block.marker?.kind === 'number' || block.marker?.kind === 'ordinal'
      ? (block.marker.value ?? 0) + 1
      : 1
  const cuts: { at: number; length: number; marker: ListMarker }[] = []
  for (const found of block.text.matchAll(inlineSigns)) {
    const [sign, digits, ordinal, bullet, label] = found
    const isLast = ordinal !== undefined && lastWords.has(ordinal) && cuts.length > 1
    const value = digits
      ? Number(digits)
      : isLast
        ? expected
        : ordinal
          ? ordinalValue(ordinal)
          : null
    if (!bullet && !label && value !== expected) continue
    expected++
    const kind = label ? 'label' : bullet ? 'bullet' : digits ? 'number' : 'ordinal'
    cuts.push({
      at: found.index,
      length: sign.length,
      marker: { kind, value, length: sign.length },
    })
  }
  const isLabelled = cuts.some(({ marker }) => marker.kind === 'label')
  if (cuts.length < (block.marker || isLabelled ? 1 : 2)) return [block]
  const heads = [{ at: 0, length: 0, marker: block.marker }, ...cuts]
  return heads.flatMap(({ at, length, marker }, i) => {
    const text = block.text.slice(at + length, heads[i + 1]?.at ?? block.text.length).trimEnd()
    const start = block.start + at + length
    if (!/\p{L}/u.test(text)) return []
    return [
      {
        ...block,
        start,
        end: start + text.length,
        text,
        marker,
        blankBefore: i === 0 && block.blankBefore,
      },
    ]
  })
}
