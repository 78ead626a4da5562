import type { Script } from '../../../text/language'

const marks = /^\p{M}$/u
const latin = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9]$/u
/** By block, because Unicode calls the Arabic comma, question mark, tatweel and digits common to scripts. */
const arabic = /^[\u0600-\u06FF\u0750-\u077F\u0870-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]$/
const tifinagh = /^\p{Script=Tifinagh}$/u

/** The script a character belongs to by itself, or nothing for spaces, punctuation and symbols. */
function ownScript(character: string): Script | undefined {
  if (marks.test(character)) return undefined
  if (latin.test(character)) return 'Latn'
  if (arabic.test(character)) return 'Arab'
  if (tifinagh.test(character)) return 'Tfng'
  return undefined
}

const cache = new Map<string, Script | undefined>()

function scriptOfCharacter(character: string): Script | undefined {
  if (!cache.has(character)) cache.set(character, ownScript(character))
  return cache.get(character)
}

/**
 * The script whose face draws each UTF-16 unit. Spaces and punctuation follow the letter before them on the
 * same level, else the one after; marks follow their letter; what has no neighbour follows the paragraph.
 */
export function scriptClasses(
  text: string,
  levels: Uint8Array,
  paragraph: Script,
): readonly Script[] {
  const scripts: (Script | undefined)[] = []
  for (const character of text) {
    const script = scriptOfCharacter(character)
    for (let unit = 0; unit < character.length; unit++) scripts.push(script)
  }
  for (let i = 1; i < scripts.length; i++) {
    if (scripts[i] === undefined && levels[i] === levels[i - 1]) scripts[i] = scripts[i - 1]
  }
  for (let i = scripts.length - 2; i >= 0; i--) {
    if (scripts[i] === undefined && levels[i] === levels[i + 1]) scripts[i] = scripts[i + 1]
  }
  return scripts.map((script) => script ?? paragraph)
}
