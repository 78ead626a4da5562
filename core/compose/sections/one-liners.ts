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
import { textPassage } from '../passages'
import { patternPassage } from '../patterns'
import { recordedFacts } from '../recorded-facts'
import { shortText } from '../short-text'

/** The recommendations one line each: in a letter as one sentence's list, on a handout under their axes. */
export function composeOneLiners(
  section: TemplateSectionOf<'one-liners'>,
  composition: Composition,
): readonly Block[] {
  const axes = composition.numbered.axes.filter((each) => each.recommendations.length > 0)
  const all = axes.flatMap(({ recommendations }) => recommendations)
  if (all.length === 0) return []
  const isDated = recordedFacts(composition).has('horizon')
  const groups: readonly OneLinerGroup[] =
    section.role === 'letter'
      ? [
          {
            id: 'all',
            items: all.map((each, index) =>
              letterItem(composition, each, index === all.length - 1),
            ),
          },
        ]
      : axes.map(({ axis, recommendations }) => ({
          id: axis?.id ?? 'no-axis',
          ...(axis
            ? { heading: textPassage(composition, axis.title, `axes/${axis.id}/title`) }
            : {}),
          items: recommendations.map((each) => handoutItem(composition, each, isDated)),
        }))
  const list: Block = { kind: 'one-liners', role: section.role, id: 'one-liners', groups }
  if (!section.heading) return [list]
  const heading = patternPassage(composition, section.heading, 'template/one-liners')
  return [{ kind: 'section', id: 'recommendations', heading, measure: 'full', blocks: [list] }]
}

const handoutItem = (
  composition: Composition,
  { recommendation, number }: NumberedRecommendation,
  isDated: boolean,
): OneLiner => ({
  id: recommendation.id,
  number,
  text: shortText(composition, recommendation),
  ...(isDated ? { due: duePassage(composition, recommendation) } : {}),
})

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

/** A bare year in every language alike, a term or a date in words. */
const duePassage = (composition: Composition, recommendation: Recommendation): Passage =>
  passageIn(composition, (language) => dated(composition, recommendation, language))
