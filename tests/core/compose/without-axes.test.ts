import { expect, test } from 'vitest'
import type { Block } from '../../../core/brief/brief-document'
import { passagesIn } from '../../../core/brief/passages-in'
import { textOfRuns } from '../../../core/brief/run'
import { composeBrief } from '../../../core/compose/compose-brief'
import type { Conference } from '../../../core/model/conference'
import { parseConference } from '../../../core/model/parse-conference'
import { arabicOnly, builtInTemplates, readSample, serifTheme } from '../../sample-jobs'

const sample = readSample('examples/oujda-2025.tawsiya')
/** As a communiqué in prose is read: a row of recommendations, and nothing more about any of them. */
const bare: Conference = {
  ...sample,
  axes: [],
  recommendations: sample.recommendations.map(
    ({ leadBodyId: _lead, horizon: _horizon, instrument: _instrument, ...rest }) => ({
      ...rest,
      shortTitle: {},
      axisId: 'unassigned',
      partnerBodyIds: [],
      indicators: [],
    }),
  ),
}

function blocksOf(templateId: string, conference = bare): readonly Block[] {
  const template = builtInTemplates.find(({ id }) => id === templateId)
  if (!template) throw new Error(templateId)
  const brief = composeBrief(template, serifTheme, conference, arabicOnly)
  if (!brief.ok) throw new Error(JSON.stringify(brief.problem))
  return brief.value.parts.flatMap(({ blocks }) => blocks)
}

const wordsOf = (blocks: readonly Block[]): string =>
  passagesIn(blocks)
    .flatMap(({ versions }) => versions.map(({ content }) => textOfRuns(content)))
    .join('\n')

const headingsIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'section' ? [block.id] : []))

const sectionIn = (templateId: string, id: string) =>
  blocksOf(templateId).find((block) => block.kind === 'section' && block.id === id)

test.each(['policy-brief', 'final-report', 'press-release', 'handout', 'declaration'])(
  'without axes, %s speaks of no others',
  (templateId) => {
    expect(wordsOf(blocksOf(templateId))).not.toContain('توصيات أخرى')
  },
)

test('without axes, recommendations follow their title at once, numbered from 1 on', () => {
  const section = sectionIn('policy-brief', 'recommendations')
  const groups = section?.kind === 'section' ? section.blocks : []
  expect(groups).toMatchObject([
    {
      kind: 'numbered-group',
      items: bare.recommendations.map((_, index) => ({ number: `${index + 1}` })),
    },
  ])
  expect(groups[0]).not.toHaveProperty('heading')
})

test('a matrix that only says the recommendations again is left out, unless it is the document', () => {
  expect(sectionIn('final-report', 'action-matrix')).toBeUndefined()
  expect(sectionIn('action-matrix', 'action-matrix')).toBeDefined()
})

test('a press release parts many recommendations into paragraphs of some', () => {
  const section = sectionIn('press-release', 'recommendations')
  const paragraphs = section?.kind === 'section' ? section.blocks.slice(1) : []
  expect(paragraphs).toHaveLength(Math.ceil(bare.recommendations.length / 8))
})

test('a report of one or two headings has no table of contents, one of more has', () => {
  const { title, period, languages } = bare
  const short = parseConference(JSON.stringify({ schemaVersion: 1, title, period, languages }))
  if (!short.ok) throw new Error(JSON.stringify(short.problem))
  const { recommendations } = bare
  expect(headingsIn(blocksOf('final-report', { ...short.value, recommendations }))).toEqual([
    'recommendations',
  ])
  expect(headingsIn(blocksOf('final-report'))).toContain('contents')
})

test('what no language says is to be completed, what another says is to be translated', () => {
  const { title: _title, ...untitled } = bare
  const none = wordsOf(blocksOf('policy-brief', { ...untitled, title: {}, briefTitle: {} }))
  expect(none).toContain('[للإكمال]')
  expect(none).not.toContain('[ترجمة مرتقبة]')
  const french = wordsOf(
    blocksOf('policy-brief', { ...untitled, title: { fr: 'Congrès' }, briefTitle: {} }),
  )
  expect(french).toContain('[ترجمة مرتقبة]')
})
