import { describe, expect, test } from 'vitest'
import type { BriefDocument } from '../../../core/brief/brief-document'
import { countWords } from '../../../core/brief/count-words'
import { passagesIn } from '../../../core/brief/passages-in'
import { textOfRuns } from '../../../core/brief/run'
import { composeBrief } from '../../../core/compose/compose-brief'
import { layOutBrief } from '../../../core/layout/lay-out-brief'
import type { GridCell, GridRow, PageLayout, TextNode } from '../../../core/layout/page-layout'
import type { BriefOptions } from '../../../core/model/brief-options'
import type { Conference } from '../../../core/model/conference'
import { usualArrangementOf, type Template } from '../../../core/model/template'
import { documentWord } from '../../../core/text/document-words'
import {
  arabicOnly,
  builtInTemplates,
  policyBrief,
  readSample,
  serifTheme,
  sideBySide,
} from '../../sample-jobs'

const oujda = readSample('examples/oujda-2025.tawsiya')
const incomplete = readSample('tests/conferences/incomplete.tawsiya')
const templateOf = (id: string): Template => {
  const template = builtInTemplates.find((each) => each.id === id)
  if (!template) throw new Error(id)
  return template
}
const composeWith = (template: Template, options: BriefOptions, conference: Conference = oujda) =>
  composeBrief(template, serifTheme, conference, options)
function compose(template: Template, options: BriefOptions, conference = oujda): BriefDocument {
  const brief = composeWith(template, options, conference)
  if (!brief.ok) throw new Error(JSON.stringify(brief.problem))
  return brief.value
}
const linesOf = (value: unknown): readonly string[] =>
  passagesIn(value).flatMap(({ versions }) => versions.map(({ content }) => textOfRuns(content)))

describe('a document made for a body', () => {
  const options = { ...arabicOnly, languages: ['fr' as const], addresseeId: 'min-interieur' }
  const [part] = compose(templateOf('ministry-brief'), options).parts

  test('names it on the masthead with its form of address', () => {
    const masthead = part?.blocks.find((block) => block.kind === 'masthead')
    expect(linesOf(masthead)).toContain('Monsieur le Ministre de l’Intérieur')
  })

  test('names it on the cover of facing pages, in both languages', () => {
    const facing = {
      ...sideBySide,
      arrangement: 'facing-pages',
      addresseeId: 'min-interieur',
    } as const
    const [cover] = compose(templateOf('ministry-brief'), facing).parts
    expect(linesOf(cover)).toContain('Monsieur le Ministre de l’Intérieur')
    expect(linesOf(cover)).toContain('السيد وزير الداخلية')
  })

  test('says what it leads before what it takes part in', () => {
    const ids = JSON.stringify(part).match(/"id":"as-(?:lead|partner)"/g)
    expect(ids).toEqual(['"id":"as-lead"', '"id":"as-partner"'])
  })

  test('keeps the numbers that every other document prints', () => {
    const lines = linesOf(compose(templateOf('ministry-letter'), options).parts)
    expect(JSON.stringify(part)).toContain('"number":"1.4"')
    expect(lines.some((line) => line.startsWith('Un contrat social territorial'))).toBe(true)
  })

  test('is refused without one, for one that is not there, and for one nobody asks anything of', () => {
    const letter = templateOf('ministry-letter')
    const { addresseeId: _, ...nobody } = options
    expect(composeWith(letter, nobody)).toMatchObject({ problem: { code: 'addressee-needed' } })
    expect(composeWith(letter, { ...options, addresseeId: 'moon' })).toMatchObject({
      problem: { code: 'unknown-addressee' },
    })
    const free = { ...oujda, recommendations: [] }
    expect(composeWith(letter, options, free)).toMatchObject({
      problem: { code: 'nothing-to-print' },
    })
  })

  test('leaves room for a number it does not have yet, and prints the one it has', () => {
    const letter = templateOf('ministry-letter')
    expect(linesOf(compose(letter, options).parts)).toContain('N° …………')
    const numbered = compose(letter, { ...options, reference: '147/2025' })
    expect(linesOf(numbered.parts)).toContain('N°\u00A0147/2025')
  })
})

/** Every document in every arrangement of the two languages. */
const everyChoice = (
  missing: 'stop' | 'fallback',
): readonly (readonly [Template, BriefOptions])[] =>
  builtInTemplates.flatMap((template) =>
    template.arrangements.map((arrangement) => [
      template,
      {
        ...sideBySide,
        arrangement,
        missing,
        languages: arrangement === 'one-language' ? ['fr'] : ['ar', 'fr'],
        ...(template.audience === 'addressee' ? { addresseeId: 'chamber' } : {}),
      } as const,
    ]),
  )

describe('a text missing in one language', () => {
  test('stops the document where that is asked, with a list of what is missing', () => {
    const refused = composeWith(policyBrief, { ...sideBySide, missing: 'stop' }, incomplete)
    expect(refused).toMatchObject({
      problem: {
        code: 'missing-translations',
        path: expect.stringContaining('recommendations/without-french/text (fr)'),
        texts: expect.arrayContaining([
          {
            source: 'recommendations/without-french/text',
            language: 'fr',
            name: expect.any(String),
          },
        ]),
      },
    })
    expect(composeWith(policyBrief, { ...sideBySide, missing: 'stop' })).toMatchObject({ ok: true })
  })

  test('is listed by its own place in every document and arrangement', () => {
    for (const [template, options] of everyChoice('stop')) {
      const refused = composeWith(template, options, incomplete)
      if (refused.ok) continue
      expect(refused.problem.path).not.toContain('?')
      expect(refused.problem.path).toMatch(/^\S+ \((?:ar|fr)\)(?:, \S+ \((?:ar|fr)\))*$/)
    }
    const refused = composeWith(policyBrief, { ...sideBySide, missing: 'stop' }, incomplete)
    expect(refused.ok ? '' : refused.problem.path).toContain('bodies/chamber/name (fr)')
  })

  test('leaves a mark only where no language has it, if another is to stand in', () => {
    const mark = documentWord('missing-translation', 'fr')
    const nowhere = /recommendations\/with-nothing\/|axes\/.*\/title/
    for (const [template, options] of everyChoice('fallback')) {
      const brief = compose(template, options, incomplete)
      const marked = passagesIn(brief.parts).filter(
        ({ versions, source = '' }) =>
          !nowhere.test(source) &&
          versions.some(({ content }) => textOfRuns(content).includes(mark)),
      )
      expect(marked).toEqual([])
    }
  })

  test('gives way to the other language, marked as such, where that is asked', () => {
    const brief = compose(policyBrief, { ...sideBySide, missing: 'fallback' }, incomplete)
    const text = incomplete.recommendations.find(({ id }) => id === 'without-french')?.text.ar
    const french = passagesIn(brief.parts)
      .filter(({ source }) => source === 'recommendations/without-french/text')
      .flatMap(({ versions }) => versions.filter(({ language }) => language === 'fr'))
    expect(french[0]?.content[0]).toMatchObject({ text: '[العربية]', tone: 'missing' })
    expect(textOfRuns(french[0]?.content ?? [])).toContain(text?.slice(0, 12))
  })
})

test('a document in one language says in which others it can be had', () => {
  expect(linesOf(compose(policyBrief, arabicOnly).parts)).toContain(
    'هذه الوثيقة متوفرة أيضاً بالفرنسية. وعند الاختلاف يُعتدّ بالنص العربي.',
  )
  expect(linesOf(compose(policyBrief, sideBySide).parts).join()).not.toContain('existe aussi')
})

test('the words of a brief are counted in each of its languages', () => {
  const counts = countWords(compose(policyBrief, sideBySide))
  expect(Object.keys(counts)).toEqual(['ar', 'fr'])
  expect(counts.fr).toBeGreaterThan(1000)
  const only = compose(
    policyBrief,
    { ...arabicOnly, languages: ['fr'] },
    { ...oujda, recommendations: [] },
  )
  expect(countWords(only).fr).toBeLessThan(600)
})

test('a template is printed in the first arrangement that fits its languages', () => {
  expect(usualArrangementOf(templateOf('declaration'), 2)).toBe('one-after-another')
  expect(usualArrangementOf(policyBrief, 2)).toBe('side-by-side')
  expect(usualArrangementOf(policyBrief, 3)).toBe('one-after-another')
  expect(usualArrangementOf(templateOf('declaration'), 1)).toBe('one-language')
})

describe('the arrangements', () => {
  test('interleaved pages say each passage in the first language, then in the second', () => {
    const layout = layOutBrief(compose(policyBrief, { ...sideBySide, arrangement: 'interleaved' }))
    expect(languagesOf(layout, 'item').slice(0, 4)).toEqual(['ar', 'fr', 'ar', 'fr'])
  })

  test('interleaved titles stand in one line, and no page turn parts a passage from its translation', () => {
    const layout = layOutBrief(compose(policyBrief, { ...sideBySide, arrangement: 'interleaved' }))
    const rows = rowsOf(layout)
    const titles = rows.find(({ cells }) => textsIn(cells).some(({ style }) => style === 'section'))
    expect(textsIn(titles?.cells ?? []).map(({ language }) => language)).toEqual(['ar', 'fr'])
    const arabic = rows.filter(({ cells }) =>
      textsIn(cells).some(({ style, language }) => style === 'item' && language === 'ar'),
    )
    expect(arabic.every(({ keepWithNext }) => keepWithNext)).toBe(true)
  })

  test('facing pages have a cover and the same rows on both sides', () => {
    const layout = layOutBrief(compose(policyBrief, { ...sideBySide, arrangement: 'facing-pages' }))
    const [cover, spread] = layout.parts
    expect(cover?.bindingBand).toBeDefined()
    expect(spread?.languages).toEqual(['ar'])
    expect(spread?.opposite?.languages).toEqual(['fr'])
    const shapeOf = (nodes: NonNullable<typeof spread>['nodes'] = []) =>
      nodes.map((node) => (node.kind === 'grid' ? node.rows.length : node.kind))
    expect(shapeOf(spread?.nodes)).toEqual(shapeOf(spread?.opposite?.nodes))
  })
})

const rowsOf = (layout: PageLayout): readonly GridRow[] =>
  layout.parts.flatMap(({ nodes }) =>
    nodes.flatMap((node) => (node.kind === 'grid' ? node.rows : [])),
  )

const textsIn = (cells: readonly GridCell[]): readonly TextNode[] =>
  cells.flatMap(({ content }) => content.flatMap((node) => (node.kind === 'text' ? [node] : [])))

const languagesOf = (layout: PageLayout, style: TextNode['style']) =>
  rowsOf(layout)
    .flatMap(({ cells }) => textsIn(cells))
    .filter((text) => text.style === style)
    .map(({ language }) => language)

describe('the title that a file carries', () => {
  const titleWith = (changes: Partial<Conference>) =>
    compose(policyBrief, arabicOnly, { ...oujda, briefTitle: {}, ...changes }).title

  test('is that of the conference, in another language where this one has none', () => {
    expect(titleWith({ title: { ar: 'مؤتمر', fr: 'Congrès' } })).toBe('مؤتمر')
    expect(titleWith({ title: { fr: 'Congrès' } })).toBe('Congrès')
  })

  test('is the name of the document where the conference has no title yet', () => {
    expect(titleWith({ title: {} })).toBe(policyBrief.name.ar)
  })
})
