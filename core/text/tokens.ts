/** A stretch of text that is one thing: an address, a number to call, a reference. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
}

export type TokenKind = 'address' | 'phone' | 'reference' | 'date' | 'time'

const address =
  /(?:https?:\/\/|www\.|mailto:)[^\s<>"«»“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w@-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}(?![\p{L}\p{N}])(?:\/[^\s<>"«»“”]*)?/gu
/** International with `+` or `00`, or national with a leading zero; `isPhone` counts the digits. */
const phone =
  /(?<![\p{L}\p{N}+])(?:\+\d{1,3}|00\d{1,3}|0\d{1,3})(?:[ .\-\u00A0\u202F]?(?:\(\d{1,4}\)|\d{1,4})){2,7}(?![\p{L}\p{N}])/gu
const reference =
  /(?<![\p{L}\p{N}])[\p{Script=Latin}\d]+(?:[/._-][\p{Script=Latin}\d]+)+(?![\p{L}\p{N}])/gu
const date = /(?<![\p{L}\p{N}/-])\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?(?![\p{L}\p{N}/-])/gu
const time = /(?<![\p{L}\p{N}:])\d{1,2}:\d{2}(?::\d{2})?(?![\p{L}\p{N}:])/gu

/** Every kind has a digit, an `@`, a scheme or a dot before a letter; plain prose has none of them. */
const mayHoldTokens = /\d|@|:\/\/|mailto:|\.[\p{L}\p{N}]/u

/** The addresses, phone numbers, references, ISO dates and times of a text, which no typography may touch. */
export function findTokens(text: string): readonly Token[] {
  if (!mayHoldTokens.test(text)) return []
  const found = [
    ...matches(text, address, 'address').map((token) => trimmed(text, token)),
    ...matches(text, phone, 'phone').filter((token) => isPhone(text.slice(token.start, token.end))),
    ...matches(text, date, 'date'),
    ...matches(text, time, 'time'),
    ...matches(text, reference, 'reference').filter((token) =>
      isReference(text.slice(token.start, token.end)),
    ),
  ]
  return withoutOverlaps(found)
}

/** Keeps the first of overlapping spans, and the longer of two that start together. */
export function withoutOverlaps<S extends { readonly start: number; readonly end: number }>(
  spans: readonly S[],
): readonly S[] {
  const kept: S[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  }
  return kept
}

function matches(text: string, pattern: RegExp, kind: TokenKind): readonly Token[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind,
  }))
}

/** The sentence's own punctuation after an address is no part of it. */
function trimmed(text: string, token: Token): Token {
  const words = text.slice(token.start, token.end)
  const kept = words.replace(/[.,;:!?'’…،؛؟)\]]+$/u, '')
  return { ...token, end: token.start + kept.length }
}

function isPhone(words: string): boolean {
  const digits = words.replace(/\D/g, '').length
  return digits >= 9 && digits <= 15
}

const isReference = (words: string): boolean => /\d/.test(words) && /\p{L}/u.test(words)
