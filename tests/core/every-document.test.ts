import { beforeAll, describe, expect, test } from 'vitest'
import type { Assets } from '../../core/brief/assets'
import type { BriefDocument } from '../../core/brief/brief-document'
import { passagesIn } from '../../core/brief/passages-in'
import { textOfRuns } from '../../core/brief/run'
import { composeBrief } from '../../core/compose/compose-brief'
import { layOutBrief } from '../../core/layout/lay-out-brief'
import type { LayoutNode, LayoutPart, PageLayout } from '../../core/layout/page-layout'
import type { BriefOptions } from '../../core/model/brief-options'
import type { Conference } from '../../core/model/conference'
import type { Template } from '../../core/model/template'
import type { Language } from '../../core/text/language'
import { comparableText } from '../../core/text/comparable-text'
import { countPages } from '../../core/writers/pdf/find-pages'
import { readAssets } from '../../disk/read-assets'
import { builtInTemplates, readSample, serifTheme } from '../sample-jobs'
import { unlikeConferences } from '../unlike-conferences'

const samples = [
  ['oujda-2025', 'min-interieur', [['ar'], ['fr'], ['ar', 'fr'], ['fr', 'ar']]],
  ['water-2026', 'basin-agency', [['en'], ['ar'], ['en', 'ar'], ['ar', 'en']]],
] as const

let assets: Assets
beforeAll(async () => {
  const read = await readAssets(serifTheme, readSample('examples/oujda-2025.tawsiya'))
  if (!read.ok) throw new Error(read.problem.code)
  assets = read.value
})

/** How a template may put so many languages on its pages. */
const arrangementsOf = (template: Template, count: number) =>
  template.arrangements.filter((each) => (each === 'one-language') === (count === 1))

function compose(
  template: Template,
  conference: Conference,
  languages: readonly Language[],
  arrangement: Template['arrangements'][number],
  body = conference.bodies[0]?.id,
): BriefDocument | undefined {
  const options: BriefOptions = {
    languages,
    arrangement,
    issuedOn: '2025-11-14',
    digits: 'western',
    ...(template.audience === 'addressee' && body !== undefined ? { addresseeId: body } : {}),
  }
  const brief = composeBrief(template, serifTheme, conference, options)
  return brief.ok ? brief.value : undefined
}

/** A recommendation is told by its whole text or, where there is little room, by its short title. */
const tellings = /^recommendations\/([^/]+)\/(text|shortTitle)$/

/** Prose tells all recommendations of an axis in one passage, by their short titles. */
function timesInProse(
  brief: BriefDocument,
  { recommendations }: Conference,
  language: Language,
): ReadonlyMap<string, number> {
  const prose = brief.parts
    .flatMap((part) => part.blocks)
    .filter((block) => block.kind === 'section' && block.id === 'recommendations')
  const said = passagesIn(prose)
    .flatMap(({ versions }) => versions.filter((version) => version.language === language))
    .map(({ content }) => comparableText(textOfRuns(content)))
    .join(' ')
  return new Map(
    recommendations.flatMap(({ id, shortTitle, text }) => {
      const title = comparableText(shortTitle[language] ?? text[language] ?? '')
      const times = said.split(title).length - 1
      return times === 0 ? [] : [[id, times] as const]
    }),
  )
}

/** How often each recommendation is told in a language outside the tables that sum it up again. */
function timesTold(brief: BriefDocument, language: Language): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  const blocks = brief.parts.flatMap((part) => part.blocks)
  const isSummary = blocks.some(
    (block) => block.kind === 'section' && block.id === 'recommendations',
  )
  const told = blocks.filter(
    (block) =>
      block.kind !== 'section' ||
      (block.id !== 'indicators' && !(isSummary && block.id === 'action-matrix')),
  )
  for (const { source = '', versions } of passagesIn(told)) {
    const id = tellings.exec(source)?.[1]
    const here = versions.find((version) => version.language === language)
    if (id && here && textOfRuns(here.content) !== '') times.set(id, (times.get(id) ?? 0) + 1)
  }
  return times
}

describe.each(samples)('%s', (file, bodyId, groups) => {
  const conference = readSample(`examples/${file}.tawsiya`)
  const selected = (template: Template) =>
    conference.recommendations
      .filter(
        ({ leadBodyId, partnerBodyIds }) =>
          template.audience === 'everyone' ||
          leadBodyId === bodyId ||
          partnerBodyIds.includes(bodyId),
      )
      .map(({ id }) => id)

  const inProse = (template: Template): boolean =>
    template.sections.some(({ kind }) => kind === 'prose')

  test.each(builtInTemplates.map((t) => [t.id, t] as const))(
    '%s tells every selected recommendation exactly once in each language',
    (_, template) => {
      for (const languages of groups) {
        for (const arrangement of arrangementsOf(template, languages.length)) {
          const brief = compose(template, conference, languages, arrangement, bodyId)
          for (const language of languages) {
            const times = !brief
              ? new Map<string, number>()
              : inProse(template)
                ? timesInProse(brief, conference, language)
                : timesTold(brief, language)
            expect([...times.keys()].toSorted()).toEqual(selected(template).toSorted())
            expect(new Set(times.values())).toEqual(new Set([1]))
          }
        }
      }
    },
  )
})

describe.each(Object.entries(unlikeConferences))('with %s', (_, conference) => {
  test.each(builtInTemplates.map((template) => [template.id, template] as const))(
    '%s stands within its pages',
    async (_id, template) => {
      for (const languages of [['ar'], ['fr'], ['ar', 'fr']] as const) {
        for (const arrangement of arrangementsOf(template, languages.length)) {
          const brief = compose(template, conference, languages, arrangement)
          if (!brief) continue
          const layout = layOutBrief(brief)
          for (const part of partsOf(layout)) {
            expect(lineCount(part, part.head)).toBeLessThanOrEqual(1)
            expect(part.nodes.every((node) => isWithin(part, node))).toBe(true)
          }
          if (arrangement !== 'side-by-side') continue
          expect((await countPages(layout, assets)).ok).toBe(true)
        }
      }
    },
    60_000,
  )
})

const partsOf = ({ parts }: PageLayout): readonly LayoutPart[] =>
  parts.flatMap((part) => (part.opposite ? [part, part.opposite] : [part]))

/** The lines of a running head, as long as a letter is half as wide as it is tall. */
const lineCount = (part: LayoutPart, nodes: readonly LayoutNode[]): number =>
  Math.max(
    0,
    ...nodes.flatMap((node) =>
      node.kind === 'grid'
        ? node.rows.flatMap(({ cells }) =>
            cells.map(({ content }) => content.filter(({ kind }) => kind === 'text').length),
          )
        : [],
    ),
  )

function isWithin({ page }: LayoutPart, node: LayoutNode): boolean {
  const measurePt = page.widthPt - page.marginsPt.start - page.marginsPt.end
  return (
    node.kind !== 'grid' ||
    (node.columnsPt.every((column) => column > 0) &&
      Math.abs(node.columnsPt.reduce((sum, column) => sum + column, 0) - measurePt) < 0.5)
  )
}
