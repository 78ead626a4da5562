import type { TypesetRun } from './typeset'

/** A last word of fewer letters than this never stands alone on the last line. */
const enoughLetters = 6
/** Words bound together must still fit a narrow column. */
const mostCharacters = 24

/** Binds the last two words of a paragraph with a no-break space where the last is short. */
export function bindLastWord<T extends TypesetRun>(runs: readonly T[]): readonly T[] {
  const index = lastGap(runs.map((run) => run.text).join(''))
  if (index === undefined) return runs
  let from = 0
  return runs.map((run) => {
    const offset = index - from
    from += run.text.length
    if (run.isolated || offset < 0 || offset >= run.text.length) return run
    return { ...run, text: `${run.text.slice(0, offset)}\u00A0${run.text.slice(offset + 1)}` }
  })
}

/** Where the plain space stands that is to be made unbreakable. */
function lastGap(text: string): number | undefined {
  const words = text.match(/^(.* )?([^\s]+) (\S+(?:[\u00A0\u202F]\S+)*)\s*$/su)
  const [, earlier = '', previous = '', last = ''] = words ?? []
  // Two words are all there is: bound, they could not be broken at all.
  if (earlier.trim() === '' || previous.length + last.length >= mostCharacters) return undefined
  if ((last.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= enoughLetters) return undefined
  return earlier.length + previous.length
}
