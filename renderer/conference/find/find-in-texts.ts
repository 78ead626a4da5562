import type { Axis, Conference } from '../../../core/model/conference'
import { noteTextChange } from '../../../core/model/note-text-change'
import { numberRecommendations } from '../../../core/model/numbering'
import type { Recommendation } from '../../../core/model/recommendation'
import {
  findInFolded,
  foldText,
  replaceRanges,
  type FoldedText,
  type TextRange,
} from '../../../core/text/fold-text'
import type { Language, Localized } from '../../../core/text/language'

/** Where something was found: in a text of an axis or of a recommendation. */
export interface Find {
  readonly owner: 'axes' | 'recommendations'
  readonly id: string
  /** The number of its owner. */
  readonly number: string
  readonly field: RecordField | AxisField
  readonly language: Language
  readonly range: TextRange
}

const recordFields = ['text', 'rationale', 'shortTitle'] as const
const axisFields = ['title', 'rationale'] as const
type RecordField = (typeof recordFields)[number]
type AxisField = (typeof axisFields)[number]

/** Every place in the axes and recommendations that holds what is sought, in printing order. */
export function findInTexts(conference: Conference, sought: string): readonly Find[] {
  if (sought.trim() === '') return []
  const findIn = (
    place: Pick<Find, 'owner' | 'id' | 'number' | 'field'>,
    text: Localized,
  ): readonly Find[] =>
    conference.languages.flatMap((language) =>
      rangesIn(text, language, sought).map((range) => ({ ...place, language, range })),
    )
  return numberRecommendations(conference).axes.flatMap(({ axis, number, recommendations }) => [
    ...(axis
      ? axisFields.flatMap((field) =>
          findIn({ owner: 'axes', id: axis.id, number, field }, axis[field]),
        )
      : []),
    ...recommendations.flatMap(({ recommendation, number: itsNumber }) =>
      recordFields.flatMap((field) =>
        findIn(
          { owner: 'recommendations', id: recommendation.id, number: itsNumber, field },
          recommendation[field],
        ),
      ),
    ),
  ])
}

/** Texts are values: each is folded once, however often it is searched. */
const foldedTexts = new WeakMap<Localized, Map<Language, FoldedText>>()

function rangesIn(text: Localized, language: Language, sought: string): readonly TextRange[] {
  const original = text[language]
  if (original === undefined || original === '') return []
  const known = foldedTexts.get(text) ?? new Map<Language, FoldedText>()
  const folded = known.get(language) ?? foldText(original)
  known.set(language, folded)
  foldedTexts.set(text, known)
  return findInFolded(original, folded, sought)
}

/** Replaces finds of one search; all around them stays, and changed sources leave translations stale. */
export function replaceFinds(
  conference: Conference,
  finds: readonly Find[],
  replacement: string,
): Conference {
  const byOwner = groupBy(finds, ({ owner, id }) => `${owner}/${id}`)
  const changes: Change[] = []
  const replaceIn = <T extends Axis | Recommendation>(
    owner: Find['owner'],
    one: T,
    read: (field: Find['field']) => Localized | undefined,
  ): T => {
    const path = `${owner}/${one.id}`
    const byField = groupBy(byOwner.get(path) ?? [], ({ field }) => field)
    return [...byField].reduce((edited, [field, ofField]) => {
      const before = read(field) ?? {}
      const after = replaceInText(before, ofField, replacement)
      changes.push({ path: `${path}/${field}`, before, after })
      return { ...edited, [field]: after }
    }, one)
  }
  const edited: Conference = {
    ...conference,
    axes: conference.axes.map((axis) =>
      replaceIn('axes', axis, (field) =>
        field === 'title' || field === 'rationale' ? axis[field] : undefined,
      ),
    ),
    recommendations: conference.recommendations.map((one) =>
      replaceIn('recommendations', one, (field) => (field === 'title' ? undefined : one[field])),
    ),
  }
  return changes.reduce(noteChange, edited)
}

interface Change {
  readonly path: string
  readonly before: Localized
  readonly after: Localized
}

/** The source first: a translation that was changed along with it stands for the new one. */
const noteChange = (conference: Conference, { path, before, after }: Change): Conference =>
  conference.languages
    .filter((language) => before[language] !== after[language])
    .reduce(
      (noted, language) => noteTextChange(noted, { path, before, after, language }),
      conference,
    )

const replaceInText = (text: Localized, finds: readonly Find[], replacement: string): Localized =>
  [...groupBy(finds, ({ language }) => language)].reduce<Localized>(
    (replaced, [language, ofLanguage]) => ({
      ...replaced,
      [language]: replaceRanges(
        text[language] ?? '',
        ofLanguage.map(({ range }) => range),
        replacement,
      ),
    }),
    text,
  )

function groupBy<T, K>(values: readonly T[], keyOf: (value: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}
