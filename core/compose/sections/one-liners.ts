import type { Block } from '../../brief/brief-document'
import type { OneLiner, OneLinerGroup } from '../../brief/formal-blocks'
import type { Passage } from '../../brief/passage'
import type { Run } from '../../brief/run'
import type { NumberedRecommendation } from '../../model/numbering'
import type { Recommendation } from '../../model/recommendation'
import type { TemplateSectionOf } from '../../model/template-sections'
import type { Language } from '../../text/language'
import { type Composition, passageIn } from '../composition'
import { horizonRuns, isYear } from '../facts'
import { inParts } from '../for-addressee'
import { textPassage } from '../passages'
import { patternPassage } from '../patterns'
import { recordedFacts } from '../recorded-facts'
import { shortText } from '../short-text'

/** The recommendations one line each: in a letter as one sentence's list, on a handout under their axes. */
export function composeOneLiners(
  section: TemplateSectionOf<'one-liners'>,
  composition: Composition,
): readonly Block[] {
  const groups =
    section.role === 'letter' ? letterGroups(section, composition) : axisGroups(composition)
  if (groups.length === 0) return []
  const list: Block = { kind: 'one-liners', role: section.role, id: 'one-liners', groups }
  if (!section.heading) return [list]
  const heading = patternPassage(composition, section.heading, 'template/one-liners')
  return [{ kind: 'section', id: 'recommendations', heading, measure: 'full', blocks: [list] }]
}

function axisGroups(composition: Composition): readonly OneLinerGroup[] {
  const isDated = recordedFacts(composition).has('horizon')
  return composition.numbered.axes
    .filter(({ recommendations }) => recommendations.length > 0)
    .map(({ axis, recommendations }) => ({
      id: axis?.id ?? 'no-axis',
      ...(axis ? { heading: textPassage(composition, axis.title, `axes/${axis.id}/title`) } : {}),
      items: recommendations.map((each) => handoutItem(composition, each, isDated)),
    }))
}

/** One sentence, whatever it is grouped by: only its last item ends in a full stop. */
function letterGroups(
  { byPart }: TemplateSectionOf<'one-liners'>,
  composition: Composition,
): readonly OneLinerGroup[] {
  const parts = inParts(composition.numbered, byPart && composition.addressee?.id)
  return parts.map(({ part, recommendations }, place) => ({
    id: `as-${part}`,
    ...(byPart
      ? { heading: patternPassage(composition, byPart[part], `template/one-liners/${part}`) }
      : {}),
    items: recommendations.map((each, index) =>
      letterItem(
        composition,
        each,
        place === parts.length - 1 && index === recommendations.length - 1,
      ),
    ),
  }))
}

/** A date that every language writes alike stands for itself; one in words belongs to its sentence. */
function handoutItem(
  composition: Composition,
  { recommendation, number }: NumberedRecommendation,
  isDated: boolean,
): OneLiner {
  const { id } = recommendation
  const text = shortText(composition, recommendation)
  if (!isDated) return { id, number, text }
  const neutral = neutralDate(recommendation.horizon)
  if (isAlone(composition))
    return { id, number, text, due: datePassage(composition, recommendation) }
  if (neutral !== undefined) {
    const due = passageIn(composition, () => [{ text: neutral, isolated: true }])
    return { id, number, text, due }
  }
  const versions = text.versions.map(({ language, content }) => ({
    language,
    content: [
      ...content,
      { text: '\u00A0\u00B7 ', tone: 'muted' as const },
      ...dated(composition, recommendation, language).map((run): Run => ({
        tone: 'muted',
        ...run,
      })),
    ],
  }))
  return { id, number, text: { ...text, versions } }
}

const isAlone = ({ languages }: Composition): boolean => languages.length === 1

/** A year, or a month as a number. */
function neutralDate(horizon: string | undefined): string | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(horizon ?? '') ?? []
  return month === undefined ? year : `${month}/${year}`
}

const datePassage = (composition: Composition, recommendation: Recommendation): Passage =>
  passageIn(composition, (language) => dated(composition, recommendation, language))

/** Links of a sentence: each but the last ends in a semicolon, after the date in brackets. */
function letterItem(
  composition: Composition,
  { recommendation, number }: NumberedRecommendation,
  isLast: boolean,
): OneLiner {
  const text = shortText(composition, recommendation)
  const versions = text.versions.map(({ language, content }) => ({
    language,
    content: [
      ...withoutStop(content),
      ...(recommendation.horizon
        ? [{ text: ' (' }, ...dated(composition, recommendation, language), { text: ')' }]
        : []),
      { text: isLast ? '.' : semicolon(language) },
    ],
  }))
  return { id: recommendation.id, number, text: { ...text, versions } }
}

const semicolon = (language: Language): string =>
  language === 'ar' ? '؛' : language === 'fr' ? '\u202F;' : ';'

const withoutStop = (content: readonly Run[]): readonly Run[] =>
  content.map((run, index) =>
    index === content.length - 1 ? { ...run, text: run.text.replace(/[.;؛]\s*$/, '') } : run,
  )

const dated = (
  composition: Composition,
  recommendation: Recommendation,
  language: Language,
): readonly Run[] =>
  isYear(recommendation.horizon)
    ? [{ text: recommendation.horizon, isolated: true }]
    : horizonRuns(composition, recommendation, language)
