import { describe, expect, test } from 'vitest'
import type { Block, BriefDocument } from '../../../core/brief/brief-document'
import type { Passage } from '../../../core/brief/passage'
import { composeBrief } from '../../../core/compose/compose-brief'
import type { BriefOptions } from '../../../core/model/brief-options'
import {
  arabicOnly,
  oneAfterAnother,
  policyBrief,
  readSample,
  serifTheme,
  sideBySide,
} from '../../sample-jobs'

const oujda = readSample('examples/oujda-2025.tawsiya')

function compose(options: BriefOptions, conference = oujda): BriefDocument {
  const brief = composeBrief(policyBrief, serifTheme, conference, options)
  if (!brief.ok) throw new Error(JSON.stringify(brief.problem))
  return brief.value
}

const groupsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'section' ? block.blocks.filter((b) => b.kind === 'numbered-group') : [],
  )
const wordsIn = (passage: Passage, language: string): string =>
  passage.versions
    .filter((version) => version.language === language)
    .flatMap(({ content }) => content.map(({ text }) => text))
    .join('')

describe('a policy brief side by side', () => {
  const [part] = compose(sideBySide).parts
  const items = groupsOf(part?.blocks ?? []).flatMap(({ items }) => items)

  test('holds every recommendation exactly once, in the order of the axes', () => {
    const axisOrder = oujda.axes.flatMap(({ id }) =>
      oujda.recommendations.filter(({ axisId }) => axisId === id).map(({ id }) => id),
    )
    expect(items.map(({ id }) => id)).toEqual(axisOrder)
  })

  test('says each recommendation in both languages', () => {
    for (const { text } of items) {
      expect(text.versions.map(({ language }) => language)).toEqual(['ar', 'fr'])
      for (const { content } of text.versions) expect(content.length).toBeGreaterThan(0)
    }
  })

  test('prints the same numbers in both languages', () => {
    expect(items[0]?.number).toBe('1.1')
    expect(groupsOf(part?.blocks ?? []).map(({ number }) => number)).toEqual(
      oujda.axes.map((_, index) => `${index + 1}`),
    )
  })

  test('names horizon and lead in one line under each recommendation', () => {
    const [first] = items
    const [[line] = []] = first?.details ?? []
    expect(line && wordsIn(line, 'fr')).toMatch(/^20\d\d.*\u00B7 \S/)
  })

  test('says which text prevails', () => {
    const contact = part?.blocks.find(
      (block) => block.kind === 'callout' && block.role === 'contact',
    )
    const note = contact?.kind === 'callout' ? contact.note : undefined
    expect(note && wordsIn(note, 'fr')).toContain('le texte arabe fait foi')
  })

  test('applies the typography of each language', () => {
    const text = JSON.stringify(part)
    expect(text).not.toMatch(/ [;!?»](?=[ "])/)
  })
})

test('a brief one after another has one part per language', () => {
  const brief = compose(oneAfterAnother)
  expect(brief.parts.map(({ languages }) => languages)).toEqual([['ar'], ['fr']])
})

test('a brief in one language names partners and instrument too', () => {
  const [part] = compose(arabicOnly).parts
  const [first] = groupsOf(part?.blocks ?? []).flatMap(({ items }) => items)
  expect(first?.details.flat().map((line) => wordsIn(line, 'ar'))).toEqual([
    expect.stringMatching(/^الجهة المسؤولة: \S/),
    expect.stringMatching(/^الشركاء: \S/),
    expect.stringMatching(/^الأجل: \S/),
    expect.stringMatching(/^الأداة: \S/),
  ])
})

describe('an incomplete conference', () => {
  const incomplete = readSample('tests/conferences/incomplete.tawsiya')
  const [part] = compose(sideBySide, incomplete).parts

  test('prints a visible mark for a missing translation', () => {
    const runs = groupsOf(part?.blocks ?? []).flatMap(({ items }) =>
      items.flatMap(({ text }) => text.versions.flatMap(({ content }) => content)),
    )
    expect(runs).toContainEqual({ text: '[traduction à venir]', tone: 'missing' })
  })

  test('leaves out sections that have nothing to say', () => {
    const ids = part?.blocks.flatMap((block) => ('id' in block ? [block.id] : []))
    expect(ids).not.toContain('key-messages')
    expect(ids).not.toContain('context')
  })
})

describe('choices that do not fit are refused', () => {
  test.each([
    [
      'a language the conference does not have',
      { languages: ['en'] },
      'language-not-in-conference',
    ],
    ['one language in two', { languages: ['ar', 'fr'] }, 'one-language-needed'],
  ] as const)('%s', (_, choice, code) => {
    const options: BriefOptions = { ...arabicOnly, ...choice, languages: [...choice.languages] }
    expect(composeBrief(policyBrief, serifTheme, oujda, options)).toMatchObject({
      problem: { code },
    })
  })

  test('side by side with one language', () => {
    const options: BriefOptions = { ...sideBySide, languages: ['ar'] }
    expect(composeBrief(policyBrief, serifTheme, oujda, options)).toMatchObject({
      problem: { code: 'two-languages-needed' },
    })
  })
})
