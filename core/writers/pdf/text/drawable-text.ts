import type { Script } from '../../../text/language'
import type { Face } from '../fonts/face'
import type { TypefaceChoice, Typefaces } from '../fonts/typefaces'
import type { RunStyle, StyledText } from './styled-text'

/** Characters that another one of the same face can stand in for without a reader seeing it. */
const standIns: Readonly<Record<string, string>> = {
  '\u202F': '\u00A0',
  '\u2009': ' ',
  '\u2010': '-',
  '\u2011': '-',
}
const mark = /^\p{M}$/u

/** A text every character of which has a face that can draw it. */
export interface DrawableText {
  readonly text: string
  /** The script whose face draws each UTF-16 unit. */
  readonly scripts: readonly Script[]
}

/**
 * Finds a face for every character: that of its script, the same with a look-alike, any other one, and at
 * last its plain form (`2ᵉ` as `2e`). A character that no face has is reported and drawn as an empty box.
 */
export function drawableText(
  styled: StyledText,
  wanted: readonly Script[],
  typefaces: Typefaces,
  reportMissing: (character: string) => void,
): DrawableText {
  const scripts: Script[] = []
  let text = ''
  let current: { style: RunStyle | undefined; script: Script; face: Face } | undefined
  for (const character of styled.text) {
    const style = styled.styles[text.length]
    const own = wanted[text.length] ?? 'Latn'
    const script = mark.test(character) ? (scripts.at(-1) ?? own) : own
    const choice = { script, bold: style?.bold ?? false, italic: style?.italic ?? false }
    if (current?.style !== style || current?.script !== script) {
      current = { style, script, face: typefaces.faceFor(choice) }
    }
    const drawing = current.face.covers(character.codePointAt(0) ?? 0)
      ? { character, script }
      : drawingOf(character, choice, typefaces)
    if (!drawing) reportMissing(character)
    text += drawing?.character ?? character
    for (let unit = 0; unit < character.length; unit++) scripts.push(drawing?.script ?? script)
  }
  return { text, scripts }
}

interface Drawing {
  readonly character: string
  readonly script: Script
}

function drawingOf(
  character: string,
  choice: TypefaceChoice,
  typefaces: Typefaces,
): Drawing | undefined {
  const covers = (candidate: string): Script | undefined =>
    typefaces.scriptCovering(candidate.codePointAt(0) ?? 0, choice)
  const script = covers(character)
  if (script === choice.script) return { character, script }
  const standIn = standIns[character]
  if (standIn && covers(standIn) === choice.script) {
    return { character: standIn, script: choice.script }
  }
  if (script) return { character, script }
  const plain = character.normalize('NFKC')
  const plainScript = plain.length === character.length ? covers(plain) : undefined
  return plainScript && { character: plain, script: plainScript }
}
