import { expect, test } from 'vitest'
import type { Language } from '../../../../../core/text/language'
import { a4, layout, part, text } from '../page-layouts'
import { placedTexts } from '../read-pdf'

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
