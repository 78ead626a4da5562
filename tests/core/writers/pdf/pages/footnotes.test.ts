import { describe, expect, test } from 'vitest'
import type { TextNode } from '../../../../../core/layout/page-layout'
import type { Language } from '../../../../../core/text/language'
import { a4, cell, grid, page, row, text } from '../page-layouts'
import { bytesOf, openPdf, placedTexts } from '../read-pdf'

const footOfText = a4.heightPt - a4.marginsPt.bottom
const note = (language: Language, words: string): TextNode =>
  text(language, words, { style: 'note' })
const marked = (language: Language, words: string, footnote: TextNode): TextNode =>
  text(language, [{ text: words }, { text: '1', footnote }])
const filler = (count: number) => Array.from({ length: count }, (_, i) => text('fr', `Ligne ${i}`))

describe('a footnote', () => {
  test('stands at the foot of the page under its mark, which is raised in the text', async () => {
    const found = await placedTexts(page([marked('fr', 'Voir', note('fr', 'La loi.'))]))
    const [word, mark, label, foot] = found
    expect(found.map(({ text: shown }) => shown)).toEqual(['Voir', '1', '1', 'La loi.'])
    expect(label?.y).toBeCloseTo(foot?.y ?? 0, 1)
    expect(label?.x ?? 0).toBeLessThan(foot?.x ?? 0)
    expect(mark?.y ?? 0).toBeLessThan((word?.y ?? 0) - 2)
    expect(foot?.y ?? 0).toBeGreaterThan(footOfText - 10)
  })

  test('goes overleaf with its mark rather than push it over the foot', async () => {
    const lines = filler(47)
    const found = await placedTexts(page([...lines, marked('fr', 'Voir', note('fr', 'La loi.'))]))
    const pageOf = (words: string) => found.find((it) => it.text === words)?.page
    expect(pageOf('Ligne 46')).toBe(1)
    expect([pageOf('Voir'), pageOf('La loi.')]).toEqual([2, 2])
  })

  test('of a cell is as wide as the page and starts at its language’s side', async () => {
    const notes = [
      marked('fr', 'Un', note('fr', 'x '.repeat(120))),
      marked('ar', 'نص', note('ar', 'هامش')),
    ]
    const halves = grid([120, 120], [row(notes.map((it) => cell([it])))])
    const found = await placedTexts(page([halves]))
    const atFoot = found.filter(({ y }) => y > footOfText - 80)
    expect(Math.max(...atFoot.map(({ width }) => width))).toBeGreaterThan(300)
    const right = Math.max(...atFoot.map(({ x, width }) => x + width))
    const arabic = atFoot.find((it) => it.text.includes('هامش'))
    expect((arabic?.x ?? 0) + (arabic?.width ?? 0)).toBeGreaterThan(right - 20)
    expect(right).toBeCloseTo(a4.widthPt - a4.marginsPt.end, 0)
  })

  test('of two languages side by side stands beside that of the other, at one height', async () => {
    const notes = [
      marked('ar', 'نص', note('ar', 'هامش')),
      marked('fr', 'Un', note('fr', 'La loi.')),
      marked('fr', 'Deux', note('fr', 'Le décret.')),
    ]
    const found = await placedTexts(page(notes, 'ar', 'fr'))
    const foot = (words: string) => found.find((it) => it.text === words)
    expect(foot('هامش')?.y).toBeCloseTo((foot('La loi.')?.y ?? 0) + 2.2, 0)
    expect(foot('هامش')?.x ?? 0).toBeGreaterThan(a4.widthPt / 2)
    expect(foot('Le décret.')?.x ?? 0).toBeLessThan(a4.widthPt / 2)
    expect(foot('Le décret.')?.y ?? 0).toBeGreaterThan(foot('La loi.')?.y ?? 0)
  })

  test('stays with its line when its paragraph parts', async () => {
    const words = 'mot '.repeat(900)
    const footnote = note('fr', 'La note du premier mot.')
    const long = text('fr', [{ text: 'Début' }, { text: '1', footnote }, { text: ` ${words}` }])
    const found = await placedTexts(page([...filler(20), long]))
    const foot = found.find((it) => it.text === 'La note du premier mot.')
    expect(foot?.page).toBe(1)
    const body = found.filter((it) => it.page === 1 && it.text.includes('mot mot'))
    expect(Math.max(...body.map(({ y }) => y))).toBeLessThan((foot?.y ?? 0) - 12)
    expect(found.some((it) => it.page === 2)).toBe(true)
  })

  test('is read out after its paragraph, under a name of its own', async () => {
    const nodes = [marked('fr', 'Voir', note('fr', 'La loi.')), text('fr', 'Suite')]
    const bytes = await bytesOf(page(nodes))
    const tree = JSON.stringify(await (await (await openPdf(bytes)).getPage(1)).getStructTree())
    const roles = [...tree.matchAll(/"role":"(\w+)"/g)].map(([, role]) => role)
    expect(roles.slice(0, 5)).toEqual(['Document', 'P', 'Note', 'Lbl', 'P'])
    expect(Buffer.from(bytes).toString('latin1')).toContain('/IDTree<</Names[(note-00001)')
  })
})
