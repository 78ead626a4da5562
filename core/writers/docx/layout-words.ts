import type { LayoutRun } from '../../layout/page-layout'
import { safeText } from './safe-text'

/** The words of runs as the file holds them, without page numbers. */
export const textOfLayoutRuns = (runs: readonly LayoutRun[]): string =>
  safeText(runs.map((run) => ('field' in run ? '' : run.text)).join(''))
