import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Assets } from '../../core/brief/assets'
import { passagesIn } from '../../core/brief/passages-in'
import { composeBrief } from '../../core/compose/compose-brief'
import { layOutBrief } from '../../core/layout/lay-out-brief'
import type { LayoutNode, LayoutRun, PageLayout, TextNode } from '../../core/layout/page-layout'
import type { Conference } from '../../core/model/conference'
import { loadShaper } from '../../core/writers/pdf/fonts/face'
import { openTypefaces } from '../../core/writers/pdf/fonts/typefaces'
import { makeSheets } from '../../core/writers/pdf/pages/make-sheets'
import { readAssets } from '../../disk/read-assets'
import { arbitraryConference } from './model/arbitrary-conference'
import { policyBrief, readSample, serifTheme } from '../sample-jobs'
import { readParagraphs, written } from './writers/docx/read-docx'

let assets: Assets
beforeAll(async () => {
  const read = await readAssets(serifTheme, readSample('examples/oujda-2025.tawsiya'))
  if (!read.ok) throw new Error(read.problem.code)
  assets = read.value
})

/** Letters and figures that every face has: what is left of a text when spaces, signs and controls go. */
const letters = (text: string): string =>
  (
    text.match(/[A-Za-z0-9\u00C0-\u00D6\u00D8-\u00F6\u0621-\u063A\u0641-\u064A\u0660-\u0669]/g) ??
    []
  ).join('')
const textOf = (runs: readonly LayoutRun[]): string =>
  runs.map((run) => ('field' in run ? '' : run.text)).join('')

const textNodesIn = (node: LayoutNode): readonly TextNode[] => {
  if (node.kind === 'text') return [node]
  if (node.kind !== 'grid') return []
  return node.rows.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => content.flatMap(textNodesIn)),
  )
}
const textNodesOf = ({ parts }: PageLayout): readonly TextNode[] =>
  parts.flatMap(({ nodes }) => nodes.flatMap(textNodesIn))

/** The texts of the record under their places and languages, in the order they stand in. */
type Said = readonly (readonly [place: string, words: string])[]
const sorted = (said: Said): Said =>
  said
    .filter(([, words]) => words !== '')
    .toSorted(([one, a], [other, b]) => (one + a < other + b ? -1 : 1))

type Paired = 'side-by-side' | 'one-after-another' | 'interleaved'
const paired = fc.constantFrom<Paired>('side-by-side', 'one-after-another', 'interleaved')

async function briefOf(conference: Conference, arrangement: Paired) {
  const [first = 'fr', second] = conference.languages
  const brief = composeBrief(policyBrief, serifTheme, conference, {
    languages: second ? [first, second] : [first],
    arrangement: second ? arrangement : 'one-language',
    issuedOn: '2025-11-14',
    digits: 'western',
  })
  if (!brief.ok) return undefined
  return { brief: brief.value, layout: layOutBrief(brief.value) }
}

const timeout = 120_000

test(
  'the Word file says the layout block by block, and the layout the records',
  { timeout },
  async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryConference, paired, async (conference, arrangement) => {
        const made = await briefOf(conference, arrangement)
        fc.pre(made !== undefined)
        const nodes = textNodesOf(made.layout)
        const fromTree: Said = passagesIn(made.brief.parts.map(({ blocks }) => blocks))
          .filter(({ source }) => isRecommendation(source))
          .flatMap(({ source, versions }) =>
            versions.map(
              ({ language, content }) =>
                [`${source}@${language}`, letters(textOf(content))] as const,
            ),
          )
        const fromLayout: Said = nodes
          .filter(({ source }) => isRecommendation(source))
          .map(({ source, language, content }) => [
            `${source}@${language}`,
            letters(textOf(content)),
          ])
        expect(sorted(fromLayout)).toEqual(sorted(fromTree))
        const { parts } = await written(made.layout, assets)
        const blocks = readParagraphs(parts['word/document.xml'] ?? '').map(({ text }) =>
          letters(text),
        )
        expect(blocks.filter((block) => block !== '')).toEqual(
          nodes.map(({ content }) => letters(textOf(content))).filter((block) => block !== ''),
        )
      }),
      { numRuns: 40 },
    )
  },
)

test('the PDF says the same recommendations, letter by letter', { timeout }, async () => {
  const typefaces = openTypefaces(await loadShaper(), serifTheme, assets)
  if (!typefaces.ok) throw new Error(typefaces.problem.code)
  const type = { theme: serifTheme, typefaces: typefaces.value, reportMissing: () => {} }
  await fc.assert(
    fc.asyncProperty(arbitraryConference, paired, async (conference, arrangement) => {
      const made = await briefOf(conference, arrangement)
      fc.pre(made !== undefined)
      const wanted: Said = textNodesOf(made.layout).flatMap(({ source, language, content }) =>
        isRecommendation(source) ? [[`${source}@${language}`, textOf(content)] as const] : [],
      )
      // Lines stand in the order in which they are seen: their letters count, not their order.
      const printed: Said = makeSheets(made.layout, type, { name: 'Document', children: [] })
        .flatMap(({ items }) => items)
        .flatMap(({ item }) => ('from' in item && item.from ? [{ ...item, from: item.from }] : []))
        .filter(({ from }) => isRecommendation(from.source))
        .map(({ from, pieces }) => [
          `${from.source}@${from.language}`,
          pieces.map(({ piece }) => piece.text).join(''),
        ])
      expect(lettersByPlace(printed)).toEqual(lettersByPlace(wanted))
    }),
    { numRuns: 20 },
  )
})

const isRecommendation = (source: string | undefined): source is string =>
  source?.startsWith('recommendations/') ?? false

/** All letters printed under a place, in the order of the alphabet. */
function lettersByPlace(said: Said): Said {
  const all = new Map<string, string>()
  for (const [place, words] of said) all.set(place, (all.get(place) ?? '') + letters(words))
  return sorted([...all].map(([place, words]) => [place, [...words].toSorted().join('')]))
}
