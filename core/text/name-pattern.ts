import { safeFileName } from './file-names'

/** What a pattern of file names may hold, as in `{conference} - {addressee}`. */
export const nameTokens = [
  'conference',
  'template',
  'addressee',
  'languages',
  'arrangement',
  'number',
  'date',
] as const
export type NameToken = (typeof nameTokens)[number]

/** Bytes of one value: a long name leaves room for those that tell the files apart. */
const mostOfValue = 90
/** Bytes of the whole name, with room for a counter and the ending in the 255 of most file systems. */
const mostOfName = 230

/** A file name (without ending) by a pattern. A value that is empty takes the separator before it along. */
export function nameFromPattern(
  pattern: string,
  values: Readonly<Record<NameToken, string>>,
): string {
  let name = ''
  let separator = ''
  for (const { literal, token } of piecesOf(pattern)) {
    separator += literal
    const value = token === undefined ? '' : values[token]
    if (value === '') {
      if (isSeparator(separator) && token !== undefined) separator = ''
      continue
    }
    name += separator + safeFileName(value, mostOfValue)
    separator = ''
  }
  return safeFileName(name + separator, mostOfName)
}

/** The first name in braces that a pattern may not hold. */
export const unknownToken = (pattern: string): string | undefined =>
  [...pattern.matchAll(/\{([^{}]*)\}/gu)]
    .map(([, name = '']) => name)
    .find((name) => !isToken(name))

interface Piece {
  readonly literal: string
  /** Absent after the last one. */
  readonly token?: NameToken
}

function piecesOf(pattern: string): readonly Piece[] {
  // Splitting by a group puts literals at even places and names at odd ones.
  const parts = pattern.split(/\{([^{}]*)\}/u)
  const pieces: Piece[] = []
  for (let index = 0; index < parts.length; index += 2) {
    const token = parts[index + 1] ?? ''
    pieces.push({ literal: parts[index] ?? '', ...(isToken(token) ? { token } : {}) })
  }
  return pieces
}

const isToken = (name: string): name is NameToken =>
  (nameTokens as readonly string[]).includes(name)

const isSeparator = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text)
