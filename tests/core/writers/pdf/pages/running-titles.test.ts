import { expect, test } from 'vitest'
import type { Language } from '../../../../../core/text/language'
import { a4, layout, part, text } from '../page-layouts'
import { bytesOf, openPdf, placedTexts } from '../read-pdf'

const heading = (language: Language, words: string) => text(language, words, { outlineLevel: 2 })
const filler = (count: number) => Array.from({ length: count }, () => text('fr', 'Ligne'))
const running = (language: Language) => text(language, [{ text: 'Sans axe', runningTitle: 2 }])

async function heads(...nodes: ReturnType<typeof text>[]) {
  const head = [running('fr')]
  const found = await placedTexts(layout([part(nodes, { firstHead: head, head })]))
  return found.filter((it) => it.y < a4.marginsPt.top - 10).map((it) => it.text)
}

test('a head names the heading its page is under, from the first one on', async () => {
  const axes = [...filler(60), heading('fr', 'Axe 1'), ...filler(60)]
  expect(await heads(...axes)).toEqual(['Sans axe', 'Axe 1', 'Axe 1'])
})

test('of two that begin on a page a head names the first', async () => {
  const axes = [heading('fr', 'Axe 1'), heading('fr', 'Axe 2'), ...filler(60)]
  expect(await heads(...axes)).toEqual(['Axe 1', 'Axe 2'])
})

test('each language names its own headings', async () => {
  const head = [running('fr'), running('ar')]
  const nodes = [heading('ar', 'المحور'), heading('fr', 'Axe 1')]
  const found = await placedTexts(layout([part(nodes, { firstHead: head, head })]))
  const top = found.filter((it) => it.y < a4.marginsPt.top + 8).map((it) => it.text)
  expect(top).toEqual(['Axe 1', 'المحور'])
})

test('a page that opens with a section and its first axis names the axis', async () => {
  const section = text('fr', 'Recommandations', { outlineLevel: 1 })
  const axes = [section, heading('fr', 'Axe 1'), ...filler(60)]
  expect(await heads(...axes)).toEqual(['Axe 1', 'Axe 1'])
})

test('a section after the axes ends the last of them', async () => {
  const next = text('fr', 'Annexe', { outlineLevel: 1 })
  const nodes = [heading('fr', 'Axe 1'), ...filler(60), next, ...filler(60)]
  expect(await heads(...nodes)).toEqual(['Axe 1', 'Annexe', 'Annexe'])
})

test('the row of an axis in a table is named like a heading and stays out of the outline', async () => {
  const axis = text('fr', 'Axe 2', { runningRank: 2 })
  expect(await heads(axis, ...filler(60))).toEqual(['Axe 2', 'Axe 2'])
  const file = await openPdf(await bytesOf(layout([part([axis])])))
  expect(await file.getOutline()).toBeNull()
})

test('a heading too long for the head is cut at a word', async () => {
  const long = Array.from({ length: 30 }, () => 'gouvernance').join(' ')
  const [head] = await heads(heading('fr', long))
  expect(head).toMatch(/^(gouvernance )+gouvernance…$/)
})
