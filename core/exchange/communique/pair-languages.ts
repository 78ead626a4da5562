import { alignInOrder } from './align-in-order'
import type { FoldedText } from './folded-text'
import { readLanguages, type ReadLanguage } from './grammars'
import type { FoundAction, FoundRecommendations } from './read-recommendations'
import type { FoundAxis } from './reading-place'

export interface PairedAction extends FoundAction {
  readonly translations: readonly FoundAction[]
}
export interface PairedAxis extends FoundAxis {
  readonly translations: readonly FoundAxis[]
}
export interface PairedRecommendations {
  readonly axes: readonly PairedAxis[]
  readonly actions: readonly PairedAction[]
}

/**
 * Where a text says everything in two languages or three, each recommendation is one with its translations.
 * Nothing is dropped: what finds no partner stays a recommendation in its own language.
 */
export function pairLanguages(
  folded: FoldedText,
  found: FoundRecommendations,
  main: ReadLanguage,
): PairedRecommendations {
  const others = otherLanguages(found.actions, main)
  const own = found.actions.filter(({ language }) => language === main)
  const translations = new Map<FoundAction, FoundAction[]>()
  const taken = new Set<FoundAction>()
  for (const other of others) {
    const theirs = found.actions.filter(({ language }) => language === other)
    const pairs = alignInOrder(own, theirs, (one, two) => likeness(folded, one, two))
    const { partners, used } = extendPartners(new Map(pairs), theirs)
    for (const action of used) taken.add(action)
    for (const [one, two] of partners)
      translations.set(one, [...(translations.get(one) ?? []), two])
  }
  const axes = pairAxes(found, main, others)
  const axisOf = (axis: number | null): number | null =>
    axis === null ? null : (axes.indexes.get(axis) ?? null)
  return {
    axes: axes.axes,
    actions: found.actions
      .filter((action) => !taken.has(action))
      .map((action) => ({
        ...action,
        axis: axisOf(action.axis),
        translations: translations.get(action) ?? [],
      })),
  }
}

/** The languages the text repeats itself in: each with about as many actions as the main one. */
function otherLanguages(
  actions: readonly FoundAction[],
  main: ReadLanguage,
): readonly ReadLanguage[] {
  const countOf = (language: ReadLanguage): number =>
    actions.filter((action) => action.language === language).length
  const own = countOf(main)
  return readLanguages.filter((language) => {
    const count = countOf(language)
    return language !== main && Math.min(own, count) / Math.max(own, count, 1) >= 0.5
  })
}

/** How likely two actions say the same: the same number, neighbours, the same figures and names, a like length. */
function likeness({ text }: FoldedText, one: FoundAction, two: FoundAction): number {
  const sameNumber = one.number !== null && one.number === two.number ? 1 : 0
  const differs = one.number !== null && two.number !== null && one.number !== two.number ? -0.3 : 0
  const distance = Math.abs(two.block - one.block)
  const neighbours = distance === 1 ? 1 : distance === 2 ? 0.5 : 0
  const left = text.slice(one.start, one.end)
  const right = text.slice(two.start, two.end)
  const shared = marksOf(left).filter((mark) => marksOf(right).includes(mark)).length
  const ratio = Math.min(left.length, right.length) / Math.max(left.length, right.length, 1)
  return 0.5 + sameNumber + differs + neighbours + Math.min(shared, 2) + ratio
}

/** Figures and names in Latin letters stay the same in translation. */
const marksOf = (text: string): readonly string[] =>
  text.slice(0, 400).match(/\d+|[a-z]{3,}/g) ?? []

/** Where one language put in two actions what the other put in one, the translation covers both. */
function extendPartners(
  partners: ReadonlyMap<FoundAction, FoundAction>,
  theirs: readonly FoundAction[],
): {
  readonly partners: ReadonlyMap<FoundAction, FoundAction>
  readonly used: readonly FoundAction[]
} {
  const used = new Set(partners.values())
  const grown = new Map(partners)
  const owners = new Map([...partners].map(([one, two]) => [two, one]))
  let last: FoundAction | null = null
  for (const action of theirs) {
    if (used.has(action)) {
      last = action
      continue
    }
    const owner = last && last.block === action.block ? owners.get(last) : undefined
    const held = owner && grown.get(owner)
    if (!owner || !held) continue
    grown.set(owner, { ...held, end: action.end })
    used.add(action)
  }
  return { partners: grown, used: [...used] }
}

/** Axes in their order: those of another language that has as many are translations of the main one's. */
function pairAxes(
  { axes }: FoundRecommendations,
  main: ReadLanguage,
  others: readonly ReadLanguage[],
): { readonly axes: readonly PairedAxis[]; readonly indexes: ReadonlyMap<number, number> } {
  const indexesIn = (language: ReadLanguage): readonly number[] =>
    axes.flatMap((axis, i) => (axis.language === language ? [i] : []))
  const own = indexesIn(main)
  const parallel = others.map(indexesIn).filter(({ length }) => length > 0 && length === own.length)
  const ownerOf = new Map(
    parallel.flatMap((theirs) => theirs.map((i, at) => [i, own[at] ?? i] as const)),
  )
  const indexes = new Map<number, number>()
  const paired: PairedAxis[] = []
  axes.forEach((axis, i) => {
    if (ownerOf.has(i)) return
    indexes.set(i, paired.length)
    const at = own.indexOf(i)
    const translations = at < 0 ? [] : parallel.flatMap((theirs) => axes[theirs[at] ?? -1] ?? [])
    paired.push({ ...axis, translations })
  })
  for (const [i, owner] of ownerOf) indexes.set(i, indexes.get(owner) ?? 0)
  return { axes: paired, indexes }
}
