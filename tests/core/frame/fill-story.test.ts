import { expect, test } from 'vitest'
import { fillStory } from '../../../core/frame/fill-story'
import { storyParagraphs, wordsOf } from '../../../core/frame/story-paragraphs'

const values = new Map([
  ['title', 'Note & avis'],
  ['city', 'Oujda'],
  ['city.ar', 'وجدة'],
])
const run = (words: string, look = ''): string => `<w:r>${look}<w:t>${words}</w:t></w:r>`
const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`
const textOf = (xml: string): readonly string[] => storyParagraphs(xml).map(wordsOf)

test('a name is filled in, however Word has cut it into runs', () => {
  const { xml, unknown } = fillStory(
    paragraph(run('À {'), run('{ti', '<w:rPr><w:b/></w:rPr>'), run('tle}'), run('} et {{City}}.')),
    values,
    undefined,
  )
  expect(textOf(xml)).toEqual(['À Note & avis et Oujda.'])
  expect(xml).toContain('Note &amp; avis')
  expect(unknown).toEqual([])
})

test('a value keeps the look of its name, and is read in its own direction', () => {
  const look = '<w:rPr><w:b/><w:lang w:val="fr-FR" w:bidi="ar-MA"/></w:rPr>'
  const { xml } = fillStory(paragraph(run('{{city.ar}}', look)), values, undefined)
  expect(xml).toContain(
    '<w:r><w:rPr><w:b/><w:bCs/><w:rtl/><w:lang w:val="fr-FR" w:bidi="ar-MA"/></w:rPr><w:t xml:space="preserve">وجدة</w:t></w:r>',
  )
})

test('a tracked change of looks is copied whole', () => {
  const look =
    '<w:rPr><w:i/><w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange><w14:x/></w:rPr>'
  const { xml } = fillStory(paragraph(run('À {{city}}.', look)), values, undefined)
  expect(xml.split(look)).toHaveLength(4)
})

test('entities before a name do not move it', () => {
  const { xml } = fillStory(paragraph(run('A &amp; B &lt; {{city}} &gt; C')), values, undefined)
  expect(textOf(xml)).toEqual(['A & B < Oujda > C'])
})

test('names may be written in the secretariat’s own language', () => {
  const { xml } = fillStory(paragraph(run('{{ville}}، {{المدينة.ar}}')), values, undefined)
  expect(textOf(xml)).toEqual(['Oujda، وجدة'])
})

test.each([
  ['{{tittle}}', 'title'],
  ['{{title}', 'title'],
  ['{title}}', 'title'],
  ['{{nonsense}}', undefined],
])('%s is told with its paragraph and the nearest name', (written, nearest) => {
  const { unknown } = fillStory(paragraph(run('Objet : '), run(written)), values, undefined)
  expect(unknown).toEqual([{ written, paragraph: `Objet : ${written}`, nearest }])
})

test('the text of the brief takes the place of its whole paragraph', () => {
  const frame =
    paragraph(run('avant')) + paragraph(run('{{bo'), run('dy}}')) + paragraph(run('après'))
  const { xml, holdsBody } = fillStory(frame, values, '<w:p><w:r><w:t>brief</w:t></w:r></w:p>')
  expect(textOf(xml)).toEqual(['avant', 'brief', 'après'])
  expect(holdsBody).toBe(true)
})

test('text without braces stays as it is, to the letter', () => {
  const frame = paragraph(run('{a} b'), '<w:r><w:tab/></w:r>')
  expect(fillStory(frame, values, undefined).xml).toBe(frame)
})
