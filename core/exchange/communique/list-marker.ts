import { arabicOrdinals, latinOrdinals, recommendationLabel } from './words/list-markers'

/** What a line's opening sign makes of it. */
export interface ListMarker {
  readonly kind:
    'bullet' | 'number' | 'ordinal' | 'letter' | 'roman' | 'label' | 'heading' | 'quote'
  /** The number it shows; null for a bullet. */
  readonly value: number | null
  /** How many characters of the line it takes, the blank behind it included. */
  readonly length: number
}

/** Reads the sign at a folded line's beginning; null when the line opens with a word. */
export function readListMarker(line: string): ListMarker | null {
  const head = line.slice(0, 48)
  for (const [kind, pattern] of shapes) {
    const found = pattern.exec(head)
    if (found) return { kind, value: valueOf(kind, found), length: found[0].length }
  }
  return null
}

const ordinals = [...arabicOrdinals, ...latinOrdinals.flat()].join('|')

// "Second International Workshop" is a name: without a sign behind it the adjective counts no item.
const blankBehindAdverb = '(?<!(?:first|second|third|fourth|fifth|sixth)\\s{0,2})\\s(?=\\S)'

const shapes: readonly (readonly [ListMarker['kind'], RegExp])[] = [
  ['heading', /^#{1,6}\s+/],
  ['label', recommendationLabel],
  [
    'ordinal',
    new RegExp(`^\\(?و?(${ordinals})\\)?\\s{0,2}(?:[:.,)/-]{1,2}\\s{0,2}|${blankBehindAdverb})`),
  ],
  ['number', /^[([]?(\d{1,3}(?:\.\d{1,2}){0,3})\s?(?:[.):/\]°]|\s?-(?!\s?\d)){1,2}\s*(?=\D)/],
  ['number', /^(\d{1,2}(?:\.\d{1,2}){1,3})\s+(?=\D)/],
  ['number', /^[([]?(\d{1,3})\s?[.)\]:-]{1,2}$/],
  ['number', /^(\d{1,3})\s?\/\s+(?=\D)/],
  ['number', /^[a-z]\.?(\d{1,2}(?:\.\d{1,2}){0,2})\s?[.):-]\s*(?=\D)/],
  ['number', /^[.)-](\d{1,3})\s*(?=[^\d.\s-])/],
  [
    'number',
    /^(\d{1,2})\s{1,4}(?=[^\d\s.,/:-]{2,})(?!\S+\s20\d\d|janvier|fevrier|mars|avril|mai |juin|juillet|aout|sept|oct|nov|dec)/,
  ],
  ['bullet', /^(?:[*+•·▪●◦‣➢►▶✓✔❖○■□◆◇»>]|\uF0B7|\uF0A7|o(?=\s\s?\S))\s*(?=\S)/u],
  ['bullet', /^[\p{So}→➔➤]\uFE0F?\s*(?=\S)/u],
  ['bullet', /^-{1,2}\s*(?=[^\s\d-])/],
  ['letter', /^\(?([ابجدهوزحطيكلمنسعفصقرشت])\s?[.)\-/:]\s*(?=\S)/],
  ['roman', /^\(?([ivx]{1,5})\s?[.)\-:]\s*(?=\S)/],
  // « M. Alami » is a gentleman, no item.
  ['letter', /^\(?([a-ln-z]|m(?!\s?\.))\s?[.)]\s+(?=\S)/],
]

function valueOf(kind: ListMarker['kind'], found: RegExpExecArray): number | null {
  const sign = found[1] ?? ''
  if (kind === 'number' || kind === 'label') return Number(sign.split('.').at(-1)) || null
  if (kind === 'ordinal') {
    const arabic = arabicOrdinals.indexOf(sign)
    return (arabic >= 0 ? arabic : latinOrdinals.findIndex((names) => names.includes(sign))) + 1
  }
  if (kind === 'letter')
    return 'ابجدهوزحطيكلمنسعفصقرشت'.indexOf(sign) + 1 || sign.charCodeAt(0) - 96
  if (kind === 'roman') return romans.indexOf(sign) + 1 || null
  return null
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
