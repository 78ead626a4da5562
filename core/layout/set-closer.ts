import type { BriefDocument } from '../brief/brief-document'
import { scaleSteps, type ScaleStep, type Theme } from '../brief/theme'

/** How close a text is set: its spaces and its sizes as shares of the usual ones. */
export interface Closeness {
  readonly spaces: number
  readonly sizes: number
  /** Text is never set smaller than this; notes, where nothing else is said. */
  readonly smallest?: ScaleStep
}

/** From hardly seen to just readable. */
export const closenesses: readonly [Closeness, ...Closeness[]] = [
  { spaces: 0.8, sizes: 1 },
  { spaces: 0.65, sizes: 0.95 },
  { spaces: 0.5, sizes: 0.9 },
  { spaces: 0.4, sizes: 0.85 },
  { spaces: 0.2, sizes: 0.78 },
  { spaces: 0.25, sizes: 0.8, smallest: 'furniture' },
]

type Scale = Theme['scales']['single']
type SizeAndLeading = Scale['body']['latin']

/** A brief with less space between its blocks and, where that is not enough, smaller letters. */
export const setCloser = (
  brief: BriefDocument,
  { spaces, sizes, smallest = 'meta' }: Closeness,
): BriefDocument => ({
  ...brief,
  spaces,
  theme: {
    ...brief.theme,
    scales: {
      paired: smaller(brief.theme.scales.paired, sizes, smallest),
      single: smaller(brief.theme.scales.single, sizes, smallest),
    },
  },
})

function smaller(scale: Scale, share: number, smallestStep: ScaleStep): Scale {
  const smallest = scale[smallestStep]
  const step = (name: ScaleStep): Scale['body'] => ({
    latin: smallerSize(scale[name].latin, smallest.latin, share),
    arabic: smallerSize(scale[name].arabic, smallest.arabic, share),
  })
  // Every step is in the list, which TypeScript cannot see through the entries.
  return Object.fromEntries(scaleSteps.map((name) => [name, step(name)])) as Scale
}

/** Half points, as Word holds them; the leading keeps its share of the size. */
function smallerSize(
  [size, leading]: SizeAndLeading,
  [least]: SizeAndLeading,
  share: number,
): SizeAndLeading {
  const small = Math.max(Math.min(size, least), Math.round(size * share * 2) / 2)
  return [small, Math.round((leading * small * 20) / size) / 20]
}
