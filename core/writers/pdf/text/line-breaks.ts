import LineBreaker from 'linebreak'

export type LineBreak = 'allowed' | 'required'

/** Where a line may or must end (UAX#14), by the offset of the character that would start the next one. */
export function lineBreaksOf(text: string): ReadonlyMap<number, LineBreak> {
  const breaks = new Map<number, LineBreak>()
  const breaker = new LineBreaker(text)
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    if (found.position < text.length) {
      breaks.set(found.position, found.required ? 'required' : 'allowed')
    }
  }
  return breaks
}
