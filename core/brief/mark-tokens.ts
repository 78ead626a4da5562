import { isAllowedLink } from './allowed-link'
import type { Mark } from './mark-edges'
import { isWordAt, isWordBefore } from './mark-edges'

/** A marked text cut into its words, its possible marks, and its links. */
export type MarkToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'link-start'; readonly link: string }
  | { readonly kind: 'link-end' }

export interface MarkTokens {
  readonly tokens: readonly MarkToken[]
  /** Addresses of links that are printed as they were typed, because only https and mailto are links. */
  readonly refusedLinks: readonly string[]
}

/** What marks are typed as. */
export const markSigns: Readonly<Record<Mark, string>> = { bold: '**', italic: '_' }

// Every alternative starts with a character no other one takes, so that the scan never looks back.
const piece = /\\[\\*_[\]]|\\|\*+|_+|\[|\]|[^\\*_[\]]+/g
// An address ends at a space or a bracket; parentheses inside it must be paired. The bound keeps the scan linear.
const destination = /\(((?:[^\s()[\]]|\([^\s()[\]]{0,500}\)){1,2000})\)/y

/** Whether a text holds any sign at all that could be part of a mark; most texts do not. */
export const mayHaveMarks = (text: string): boolean => /[\\*_[]/.test(text)

/** Cuts a text at everything that may be a mark. A backslash takes the meaning from `*`, `_`, `[`, `]` and itself. */
export function readMarkTokens(text: string): MarkTokens {
  const tokens: MarkToken[] = []
  const refusedLinks: string[] = []
  const openBrackets: number[] = []
  piece.lastIndex = 0
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const [found] = match
    if (found === '[') openBrackets.push(tokens.length)
    const opener = found === ']' ? openBrackets.pop() : undefined
    const link = opener === undefined ? undefined : readDestination(text, piece.lastIndex)
    const isLink = link !== undefined && opener !== undefined && hasWords(tokens, opener + 1)
    if (isLink && isAllowedLink(link)) {
      tokens[opener] = { kind: 'link-start', link }
      tokens.push({ kind: 'link-end' })
      // A link holds no link: what stayed open before it is plain text.
      openBrackets.length = 0
      piece.lastIndex += link.length + 2
    } else {
      if (isLink) refusedLinks.push(link)
      tokens.push(tokenOf(found, text, match.index))
    }
  }
  return { tokens, refusedLinks }
}

function tokenOf(found: string, text: string, index: number): MarkToken {
  if (found === markSigns.bold) return { kind: 'mark', mark: 'bold' }
  const isInWord = isWordBefore(text, index) && isWordAt(text, index + 1)
  if (found === markSigns.italic && !isInWord) return { kind: 'mark', mark: 'italic' }
  return { kind: 'text', text: /^\\./.test(found) ? found.slice(1) : found }
}

function readDestination(text: string, position: number): string | undefined {
  destination.lastIndex = position
  return destination.exec(text)?.[1]
}

/** Stops at the first words, so that nested brackets are not read again and again. */
function hasWords(tokens: readonly MarkToken[], from: number): boolean {
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token?.kind === 'text' && token.text.trim() !== '') return true
  }
  return false
}
