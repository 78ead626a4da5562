import { scaleSteps, type ScaleStep, type Theme } from '../brief/theme'

/** How close a text is set: its spaces and its sizes as shares of the theme's own. */
export interface Closeness {
  readonly spaces: number
  readonly sizes: number
}

/** From hardly seen to just readable. */
export const closenesses: readonly Closeness[] = [
  { spaces: 0.8, sizes: 1 },
  { spaces: 0.65, sizes: 0.95 },
  { spaces: 0.5, sizes: 0.9 },
  { spaces: 0.4, sizes: 0.85 },
]

/** Text is never set smaller than notes are. */
const smallestStep: ScaleStep = 'meta'

type Scale = Theme['scales']['single']
type SizeAndLeading = Scale['body']['latin']

/** The theme with less space between blocks and, where that is not enough, smaller letters. */
export const setCloser = (theme: Theme, { spaces, sizes }: Closeness): Theme => ({
  ...theme,
  scales: {
    paired: smaller(theme.scales.paired, sizes),
    single: smaller(theme.scales.single, sizes),
  },
  // The keys stay what they are.
  spacingMm: Object.fromEntries(
    Object.entries(theme.spacingMm).map(([name, space]) => [name, space * spaces]),
  ) as Theme['spacingMm'],
})

function smaller(scale: Scale, share: number): Scale {
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
