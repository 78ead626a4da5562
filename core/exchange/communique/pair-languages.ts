import { alignInOrder } from './align-in-order'
import type { FoldedText } from './folded-text'
import type { ReadLanguage } from './grammars'
import type { FoundAction, FoundAxis, FoundRecommendations } from './read-recommendations'

export interface PairedAction extends FoundAction {
  readonly translation?: FoundAction
}
export interface PairedAxis extends FoundAxis {
  readonly translation?: FoundAxis
}
export interface PairedRecommendations {
  readonly axes: readonly PairedAxis[]
  readonly actions: readonly PairedAction[]
}

/**
 * Where a text says everything twice, in two languages, each recommendation is one with its translation.
 * Nothing is dropped: what finds no partner stays a recommendation in its own language.
 */
export function pairLanguages(
  folded: FoldedText,
  found: FoundRecommendations,
  main: ReadLanguage,
): PairedRecommendations {
  const other = secondLanguage(found.actions, main)
  if (!other) return found
  const own = found.actions.filter(({ language }) => language === main)
  const theirs = found.actions.filter(({ language }) => language === other)
  const pairs = alignInOrder(own, theirs, (one, two) => likeness(folded, one, two))
  const partners = new Map(pairs.map(([one, two]) => [one, two]))
  const extended = extendPartners(partners, theirs)
  const taken = new Set(extended.used)
  const axes = pairAxes(found, main, other)
  const axisOf = (axis: number | null): number | null =>
    axis === null ? null : (axes.indexes.get(axis) ?? null)
  return {
    axes: axes.axes,
    actions: found.actions
      .filter((action) => !taken.has(action))
      .map((action) => {
        const translation = extended.partners.get(action)
        return { ...action, axis: axisOf(action.axis), ...(translation && { translation }) }
      }),
  }
}

/** The language the text repeats itself in: about as many actions as in the main one. */
function secondLanguage(actions: readonly FoundAction[], main: ReadLanguage): ReadLanguage | null {
  const counts = new Map<ReadLanguage, number>()
  for (const { language } of actions) counts.set(language, (counts.get(language) ?? 0) + 1)
  const own = counts.get(main) ?? 0
  counts.delete(main)
  const [most] = [...counts].toSorted(([, one], [, two]) => two - one)
  if (!most || own === 0) return null
  return Math.min(own, most[1]) / Math.max(own, most[1]) >= 0.5 ? most[0] : null
}

/** How likely two actions say the same: the same number, neighbours, the same figures and names, a like length. */
function likeness({ text }: FoldedText, one: FoundAction, two: FoundAction): number {
  const sameNumber = one.number !== null && one.number === two.number ? 1 : 0
  const differs = one.number !== null && two.number !== null && one.number !== two.number ? -0.3 : 0
  const neighbours = Math.abs(two.block - one.block) === 1 ? 1 : 0
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

function pairAxes(
  { axes }: FoundRecommendations,
  main: ReadLanguage,
  other: ReadLanguage,
): { readonly axes: readonly PairedAxis[]; readonly indexes: ReadonlyMap<number, number> } {
  const own = axes.flatMap((axis, i) => (axis.language === main ? [i] : []))
  const theirs = axes.flatMap((axis, i) => (axis.language === other ? [i] : []))
  const isParallel = own.length === theirs.length
  const indexes = new Map<number, number>()
  const paired: PairedAxis[] = []
  axes.forEach((axis, i) => {
    const at = theirs.indexOf(i)
    const partner = isParallel && at >= 0 ? own[at] : undefined
    if (partner !== undefined) return
    indexes.set(i, paired.length)
    const translation =
      isParallel && own.includes(i) ? axes[theirs[own.indexOf(i)] ?? -1] : undefined
    paired.push({ ...axis, ...(translation && { translation }) })
  })
  theirs.forEach((i, at) => {
    const partner = isParallel ? indexes.get(own[at] ?? -1) : undefined
    if (partner !== undefined) indexes.set(i, partner)
  })
  return { axes: paired, indexes }
}
