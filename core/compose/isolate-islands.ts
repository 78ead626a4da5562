import type { Run } from '../brief/run'
import { directionOf, type Language } from '../text/language'
import { findIslands } from '../text/islands'

/**
 * Cuts references, addresses and numbers out as runs of their own where the text runs from the right,
 * so that they keep their own order.
 */
export function isolateIslands(runs: readonly Run[], language: Language): readonly Run[] {
  if (directionOf(language) === 'ltr') return runs
  return runs.flatMap((run) => {
    if (run.isolated) return [run]
    const pieces: Run[] = []
    let from = 0
    for (const island of findIslands(run.text)) {
      if (island.start > from) pieces.push({ ...run, text: run.text.slice(from, island.start) })
      pieces.push({ ...run, text: run.text.slice(island.start, island.end), isolated: true })
      from = island.end
    }
    if (from < run.text.length) pieces.push({ ...run, text: run.text.slice(from) })
    return pieces
  })
}
