import type { Run } from './run'

/** Joins neighbours that look alike, and drops runs without text. Knows the looks that marks can give. */
export function mergeRuns(runs: readonly Run[]): readonly Run[] {
  const merged: { look: Run; texts: string[] }[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (run.text === '') continue
    if (last && looksLike(last.look, run)) last.texts.push(run.text)
    else merged.push({ look: run, texts: [run.text] })
  }
  return merged.map(({ look, texts }) => ({ ...look, text: texts.join('') }))
}

const looksLike = (one: Run, other: Run): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.link === other.link
