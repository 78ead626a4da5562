import type { Block } from '../../brief/brief-document'
import type { Clause } from '../../brief/formal-blocks'
import type { Run } from '../../brief/run'
import type { NumberedRecommendation } from '../../model/numbering'
import type { TemplateSectionOf } from '../../model/template-sections'
import { type Composition, passageIn } from '../composition'
import { bodyNameRuns } from '../body-name-runs'
import { plainRun, textPassage, textRuns } from '../passages'

type Section = TemplateSectionOf<'operative-clauses'>
type Verb = Section['verbs'][number]

/** Every recommendation as a clause: its number, the verb that suits whom it asks, and what is asked. */
export function composeOperativeClauses(
  { verbs }: Section,
  composition: Composition,
): readonly Block[] {
  const entries = composition.numbered.axes.flatMap(({ recommendations }) =>
    recommendations.map((each) => clauseOf(composition, each, verbs)),
  )
  return entries.length === 0 ? [] : [{ kind: 'clauses', role: 'operative', entries }]
}

function clauseOf(
  composition: Composition,
  { recommendation, number }: NumberedRecommendation,
  verbs: readonly Verb[],
): Clause {
  const { id, text, leadBodyId } = recommendation
  const lead = leadBodyId === undefined ? undefined : composition.bodies.get(leadBodyId)
  const { verb, opener, joiner } = verbFor(verbs, lead?.kind)
  return {
    id,
    number,
    verb: textPassage(composition, verb, 'template/verb'),
    text: passageIn(
      composition,
      (language) => {
        const words = textRuns(composition, text, language)
        if (!lead) return words
        const asked = bodyNameRuns(composition, lead, language, 'name')
        const link = plainRun(composition, joiner[language] ?? ':', language)
        const before = opener?.[language]
        const whom = [
          ...(before ? [plainRun(composition, before, language)] : []),
          ...asked,
          link,
        ].map((run): Run => (run.tone ? run : { ...run, tone: 'muted' }))
        return [...whom, { text: ' ' }, ...words]
      },
      `recommendations/${id}/text`,
    ),
  }
}

/** The verb for a kind of body; the one without kinds is for all others. */
const verbFor = (verbs: readonly Verb[], kind: Verb['bodyKinds'][number] | undefined): Verb => {
  const found =
    verbs.find(({ bodyKinds }) => kind !== undefined && bodyKinds.includes(kind)) ??
    verbs.find(({ bodyKinds }) => bodyKinds.length === 0) ??
    verbs[0]
  if (!found) throw new Error('a template has at least one verb')
  return found
}
