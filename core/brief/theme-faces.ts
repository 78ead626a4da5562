import { scaleSteps, type ScaleName, type ScaleStep, type Theme } from './theme'

type Scale = Theme['scales'][ScaleName]
type Sizes = Scale[ScaleStep]

/**
 * A theme with the faces of another. Faces look larger or smaller at one size, so each size changes as it
 * does between the two themes whose faces they are: `home` is the one that has the present faces.
 */
export function withFaces(theme: Theme, home: Theme, source: Theme): Theme {
  const scaleIn = (name: ScaleName): Scale => {
    const steps = scaleSteps.map((step) => [
      step,
      sizesIn(theme.scales[name][step], home.scales[name][step], source.scales[name][step]),
    ])
    // The steps are those of every scale.
    return Object.fromEntries(steps) as Scale
  }
  return {
    ...theme,
    faces: source.faces,
    latinInArabic: source.latinInArabic,
    scales: { paired: scaleIn('paired'), single: scaleIn('single') },
  }
}

function sizesIn(own: Sizes, home: Sizes, source: Sizes): Sizes {
  const pair = (script: keyof Sizes): Sizes['latin'] => [
    inStep(own[script][0], home[script][0], source[script][0]),
    inStep(own[script][1], home[script][1], source[script][1]),
  ]
  return { latin: pair('latin'), arabic: pair('arabic') }
}

/** To a twentieth of a point, as themes are written. */
const inStep = (own: number, home: number, source: number): number =>
  Math.round(((own * source) / home) * 20) / 20

/** Whether two themes are set in the same faces. */
export const haveSameFaces = (one: Theme, other: Theme): boolean =>
  one.faces.arabic.family === other.faces.arabic.family &&
  one.faces.latin.family === other.faces.latin.family
