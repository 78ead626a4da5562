/** A text as it is searched, and where each of its characters stood. */
export interface FoldedText {
  readonly text: string
  /** For every character of the folded text, and for its end, the place in the original. */
  readonly origins: readonly number[]
}

/** A stretch of a text, in UTF-16 code units: `end` is after its last one. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/**
 * The text without what people leave out when they search: capitals, accents, Arabic vowel signs and the
 * tatweel; the forms of alef are one letter, as are alef maqsura and yeh, digits of every script, spaces
 * and apostrophes of every kind.
 */
export function foldText(original: string): FoldedText {
  let text = ''
  const origins: number[] = []
  let place = 0
  for (const character of original) {
    for (const unit of foldCharacter(character)) {
      text += unit
      // A letter outside the first plane folds to two code units.
      for (let index = 0; index < unit.length; index += 1) origins.push(place)
    }
    place += character.length
  }
  origins.push(place)
  return { text, origins }
}

const folds: Readonly<Record<string, string>> = {
  '\u0671': '\u0627',
  '\u0649': '\u064A',
  '\u06CC': '\u064A',
  œ: 'oe',
  æ: 'ae',
  '’': "'",
  ʼ: "'",
  '\u2011': '-',
}

/** Texts are made of few characters: each is folded once. */
const folded = new Map<string, string>()

function foldCharacter(character: string): string {
  const known = folded.get(character)
  if (known !== undefined) return known
  // Decomposed, a hamza above an alef is a mark, as an accent is.
  const parts = [...character.normalize('NFKD').toLowerCase()].map(foldPart).join('')
  folded.set(character, parts)
  return parts
}

function foldPart(part: string): string {
  if (/[\p{M}\u0640\u200B-\u200F\u2060-\u2069]/u.test(part)) return ''
  if (/\s/u.test(part)) return ' '
  if (/[\u0660-\u0669\u06F0-\u06F9]/u.test(part)) return String(part.charCodeAt(0) & 0xf)
  return folds[part] ?? part
}

/** Where a text holds what is sought, both folded; stretches do not overlap. */
export const findFolded = (original: string, sought: string): readonly TextRange[] =>
  findInFolded(original, foldText(original), sought)

/** The same, for those who search a text again and again and keep it folded. */
export function findInFolded(
  original: string,
  { text, origins }: FoldedText,
  sought: string,
): readonly TextRange[] {
  const needle = foldText(sought).text.trim()
  if (needle === '') return []
  const found: TextRange[] = []
  let from = text.indexOf(needle)
  while (from >= 0) {
    const to = from + needle.length
    const start = origins[from] ?? 0
    // A ligature is found once, though each half of it may be sought.
    if (start >= (found.at(-1)?.end ?? 0)) {
      found.push({ start, end: endOfLetter(original, origins[to - 1] ?? 0) })
    }
    from = text.indexOf(needle, to)
  }
  return found
}

/** The vowel signs and accents on a letter belong to it. */
const endOfLetter = (text: string, start: number): number =>
  start + (/^.[\p{M}\u0640]*/su.exec(text.slice(start))?.[0].length ?? 0)

/** The text with stretches of it replaced; all around them stays as it was. */
export function replaceRanges(
  original: string,
  ranges: readonly TextRange[],
  replacement: string,
): string {
  return ranges
    .toReversed()
    .reduce(
      (text, { start, end }) => text.slice(0, start) + replacement + text.slice(end),
      original,
    )
}
