import { expect, test } from 'vitest'
import type { Language } from '../../../../../core/text/language'
import { layout, page, part, text } from '../page-layouts'
import { bytesOf, openPdf } from '../read-pdf'

const entry = (language: Language, words: string, anchor: string) =>
  text(language, words, {
    leader: { content: [{ field: 'page-reference', anchor }], roomPt: 20, columnPt: 400 },
  })

test('entries of the contents stand in contents of their language, and lead to their page', async () => {
  const contents = [entry('ar', 'الأول', 'a'), entry('fr', 'Un', 'b'), entry('ar', 'الثاني', 'c')]
  const target = text('fr', 'Un', { anchor: 'b', outlineLevel: 1 })
  const found = layout([part([...contents, target])], { pageNumbers: new Map([['b', 1]]) })
  const sheet = await (await openPdf(await bytesOf(found))).getPage(1)
  const tree = JSON.stringify(await sheet.getStructTree())
  expect(tree.match(/"role":"TOC"/g)).toHaveLength(2)
  expect(tree.match(/"role":"TOCI"/g)).toHaveLength(3)
  const annotations: readonly Record<string, unknown>[] = await sheet.getAnnotations()
  const leading = annotations.filter(({ dest }) => dest === 'b')
  // The whole line, from the words to the number of the page.
  expect(leading).toMatchObject([{ contentsObj: { str: 'Un 1' } }])
  expect(annotations.find(({ dest }) => dest === 'a')).toMatchObject({
    contentsObj: { str: 'الأول' },
  })
})

test('words can lead to a place in the document', async () => {
  const nodes = [text('fr', [{ text: 'voir', link: '#b' }]), text('fr', 'Un', { anchor: 'b' })]
  const sheet = await (await openPdf(await bytesOf(page(nodes)))).getPage(1)
  expect(await sheet.getAnnotations()).toEqual([expect.objectContaining({ dest: 'b' })])
})

const item = (level: 0 | 1, number: string, words: string) =>
  text('fr', words, { marker: { kind: 'number', list: 'a', level, text: number }, indentPt: 20 })

test('an inner list belongs to the item before it, after its words; the outer list goes on', async () => {
  const nodes = [
    item(0, '1.', 'un'),
    item(1, '1.1', 'dans'),
    item(1, '1.2', 'encore'),
    item(0, '2.', 'deux'),
  ]
  const sheet = await (await openPdf(await bytesOf(page(nodes)))).getPage(1)
  expect(outline(await sheet.getStructTree())).toContain(
    'L(LI(Lbl(*)LBody(*L(LI(Lbl(*)LBody(*))LI(Lbl(*)LBody(*)))))LI(Lbl(*)LBody(*)))',
  )
})

test('items of the second rank alone are one list', async () => {
  const nodes = [item(1, '1.1', 'un'), item(1, '1.2', 'deux')]
  const sheet = await (await openPdf(await bytesOf(page(nodes)))).getPage(1)
  expect(outline(await sheet.getStructTree())).toContain('L(LI(Lbl(*)LBody(*))LI(Lbl(*)LBody(*)))')
})

/** The tree as names in brackets, content as stars. */
function outline(node: object): string {
  if (!('role' in node && 'children' in node && Array.isArray(node.children))) return '*'
  const children: readonly object[] = node.children
  return `${String(node.role)}(${children.map(outline).join('')})`
}
