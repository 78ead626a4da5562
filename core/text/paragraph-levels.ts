import bidiFactory from 'bidi-js'
import type { Direction } from './language'

const bidi = bidiFactory()

/** The Unicode bidirectional class of a character (UAX#9). */
export const bidiClassOf = (character: string): string => bidi.getBidiCharTypeName(character)

/** One character in the Basic Multilingual Plane for each class that characters outside it can have. */
const standIns: Readonly<Record<string, string>> = {
  L: 'a',
  R: '\u05D0',
  AL: '\u0627',
  EN: '0',
  AN: '\u0660',
  NSM: '\u0300',
  BN: '\u00AD',
  ON: '!',
}

/** Right-to-left scripts, bidi controls and whatever is outside the plane; without them, all stays as it is. */
const canTurn =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFB1D-\uFDFF\uFE70-\uFEFF]/

/**
 * The embedding level of every UTF-16 unit of a paragraph (UAX#9, P1 to I2). The direction is that of the
 * paragraph's language, never guessed from its first letter.
 */
export function paragraphLevels(text: string, direction: Direction): Uint8Array {
  if (direction === 'ltr' && !canTurn.test(text)) return new Uint8Array(text.length)
  // bidi-js walks UTF-16 units and takes each half of a pair for a letter, so it gets one unit per character.
  const characters = Array.from(text)
  if (characters.length === text.length) return bidi.getEmbeddingLevels(text, direction).levels
  const { levels } = bidi.getEmbeddingLevels(characters.map(inPlane).join(''), direction)
  const perUnit = new Uint8Array(text.length)
  let unit = 0
  characters.forEach((character, index) => {
    perUnit.fill(levels[index] ?? 0, unit, unit + character.length)
    unit += character.length
  })
  return perUnit
}

const inPlane = (character: string): string =>
  character.length === 1
    ? character
    : (standIns[bidiClassOf(character)] ?? standIns['ON'] ?? character)
