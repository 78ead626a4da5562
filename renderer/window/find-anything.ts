import type { CommandName } from '../../electron/ipc/commands'
import type { Conference } from '../../core/model/conference'
import { numberRecommendations } from '../../core/model/numbering'
import { findFolded, foldText } from '../../core/text/fold-text'
import type { Localized } from '../../core/text/language'
import { paletteCommands } from './palette-commands'

/** So many of each kind are shown; a longer list is not read. */
const mostOfKind = 8

/** What the palette offers for some words. */
export interface Found {
  readonly commands: readonly CommandName[]
  readonly recommendations: readonly { readonly id: string; readonly number: string }[]
  readonly axisIds: readonly string[]
  readonly bodyIds: readonly string[]
}

/** Looks for words in commands and, in every language, in the records; without words it offers the commands. */
export function findAnything(
  conference: Conference,
  sought: string,
  wordsOf: (command: CommandName) => string,
): Found {
  const words = sought.trim()
  if (words === '')
    return { commands: paletteCommands, recommendations: [], axisIds: [], bodyIds: [] }
  const holds = (text: string): boolean => findFolded(text, words).length > 0
  const isIn = (...texts: readonly Localized[]): boolean =>
    texts.some((text) => Object.values(text).some(holds))
  const wanted = foldText(words).text
  const recommendations = numberRecommendations(conference)
    .axes.flatMap((axis) => axis.recommendations)
    .filter(
      ({ number, recommendation: { text, shortTitle } }) =>
        number === wanted || isIn(text, shortTitle),
    )
  return {
    commands: paletteCommands.filter((name) => holds(wordsOf(name))).slice(0, mostOfKind),
    recommendations: recommendations
      .slice(0, mostOfKind)
      .map(({ recommendation, number }) => ({ id: recommendation.id, number })),
    axisIds: idsOf(conference.axes.filter(({ title }) => isIn(title))),
    bodyIds: idsOf(conference.bodies.filter(({ name, shortName }) => isIn(name, shortName))),
  }
}

const idsOf = (found: readonly { readonly id: string }[]): readonly string[] =>
  found.slice(0, mostOfKind).map(({ id }) => id)
