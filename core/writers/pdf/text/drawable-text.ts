import type { Script } from '../../../text/language'
import type { Face } from '../fonts/face'
import { isFallback, type DrawnScript } from '../fonts/drawn-script'
import type { TypefaceChoice, Typefaces } from '../fonts/typefaces'
import type { RunStyle, StyledText } from './styled-text'

/** Characters that another one of the same face can stand in for without a reader seeing it. */
const standIns: Readonly<Record<string, string>> = {
  '\u202F': '\u00A0',
  '\u2009': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2023': '\u2022',
  '\u2043': '-',
}
const mark = /^\p{M}$/u
const raisedLetter = /^\p{Lm}$/u
const joiner = /^[\u200C\u200D]$/
const firstMark = '\u0300'

/** A text every character of which has a face that can draw it. */
export interface DrawableText {
  readonly text: string
  /** The script whose face draws each UTF-16 unit. */
  readonly scripts: readonly DrawnScript[]
}

/**
 * Finds a face for every character: that of its script, the same with a look-alike, any other one, and at
 * last its plain form (`2ᵉ` as `2e`); faces of signs and emoji come after all of them. A character that no face has is reported and drawn as an empty box.
 */
export function drawableText(
  styled: StyledText,
  wanted: readonly Script[],
  typefaces: Typefaces,
  reportMissing: (character: string) => void,
): DrawableText {
  const scripts: DrawnScript[] = []
  let text = ''
  let current: { style: RunStyle | undefined; choice: TypefaceChoice; face: Face } | undefined
  for (const character of styled.text) {
    const style = styled.styles[text.length]
    const own = wanted[text.length] ?? 'Latn'
    const script = belongsToLast(character, scripts.at(-1)) ? (scripts.at(-1) ?? own) : own
    if (current?.style !== style || current?.choice.script !== script) {
      const choice = { script, bold: style?.bold ?? false, italic: style?.italic ?? false }
      current = { style, choice, face: typefaces.faceFor(choice) }
    }
    let drawn: Drawing = { character, script }
    if (!current.face.covers(character.codePointAt(0) ?? 0)) {
      const drawing = drawingOf(character, current.choice, typefaces)
      if (drawing) drawn = drawing
      else reportMissing(character)
    }
    text += drawn.character
    for (let unit = 0; unit < character.length; unit++) scripts.push(drawn.script)
  }
  return { text, scripts }
}

/** Marks stand on the letter before them; a joiner or a selector makes one sign of several. */
const belongsToLast = (character: string, last: DrawnScript | undefined): boolean =>
  character >= firstMark &&
  (mark.test(character) || (last !== undefined && isFallback(last) && joiner.test(character)))

interface Drawing {
  readonly character: string
  readonly script: DrawnScript
}

function drawingOf(
  character: string,
  choice: TypefaceChoice,
  typefaces: Typefaces,
): Drawing | undefined {
  const covers = (candidate: string): DrawnScript | undefined =>
    typefaces.scriptCovering(candidate.codePointAt(0) ?? 0, choice)
  const script = covers(character)
  if (script === choice.script) return { character, script }
  const standIn = standIns[character]
  if (standIn && covers(standIn) === choice.script) {
    return { character: standIn, script: choice.script }
  }
  if (script && !isFallback(script)) return { character, script }
  const plain = character.normalize('NFKC')
  const plainScript = plain.length === character.length ? covers(plain) : undefined
  const inPlainForm = plainScript && { character: plain, script: plainScript }
  // A raised letter in its plain form is better than one of another face, a sign better as itself.
  if (!script || (inPlainForm && raisedLetter.test(character))) return inPlainForm
  return { character, script }
}
