/** Where a line that says the same twice, « إنشاء متحف / Create a museum », turns to its other script; null where it does not. */
export function findLanguageTurn(
  text: string,
): { readonly end: number; readonly start: number } | null {
  if (text.length > 600) return null
  for (const { index, 0: sign } of text.matchAll(/\s[/|-]{1,2}\s|\s?[|]\s?|\t+|\s?:\s/g)) {
    const left = scriptOf(text.slice(0, index))
    const right = scriptOf(text.slice(index + sign.length))
    if (left !== null && right !== null && left !== right)
      return { end: index, start: index + sign.length }
  }
  return null
}

/** The one script of a stretch; null when it is mixed or says too little. */
function scriptOf(text: string): 'arabic' | 'latin' | null {
  const arabic = text.match(/[\u0620-\u064A]/g)?.length ?? 0
  const latin = text.match(/[a-z]/g)?.length ?? 0
  if (arabic >= 8 && latin <= arabic / 8) return 'arabic'
  return latin >= 8 && arabic <= latin / 8 ? 'latin' : null
}
