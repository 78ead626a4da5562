import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LayoutRun } from '../../../../../core/layout/page-layout'
import { itemise } from '../../../../../core/writers/pdf/text/itemise'
import { SharedPieces } from '../../../../../core/writers/pdf/text/shared-pieces'
import { styledText } from '../../../../../core/writers/pdf/text/styled-text'
import { themes } from '../page-layouts'
import { bodyLook, typeSetting } from '../type-setting'

const setting = await typeSetting()
const word = fc.record(
  {
    text: fc.constantFrom('سوق ', 'عمل ', 'emploi ', '(2026) ', '13,5 ', 'd’accès '),
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    link: fc.constantFrom('https://example.org/1', '#axis-1'),
    tone: fc.constantFrom('label', 'missing'),
  },
  { requiredKeys: ['text'] },
)
const paragraph = fc.array(word, { maxLength: 12 })

function piecesOf(words: readonly LayoutRun[], shared?: SharedPieces) {
  const look = bodyLook('ar')
  const styled = styledText(words, themes.serif, look, 'ar')
  return itemise(styled, look, 'ar', { ...setting, ...(shared ? { shared } : {}) })
}

test('pieces that are shared say and look the same as those made for one paragraph alone', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 6 }), (paragraphs) => {
      const shared = new SharedPieces()
      for (const words of paragraphs) expect(piecesOf(words, shared)).toEqual(piecesOf(words))
    }),
  )
})

test('a word that comes again in another paragraph is the same piece', () => {
  const shared = new SharedPieces()
  const words = [{ text: 'سوق ', bold: true as const }, { text: 'العمل' }]
  const styled = () => styledText(words, themes.serif, bodyLook('ar'), 'ar')
  const once = itemise(styled(), bodyLook('ar'), 'ar', { ...setting, shared })
  const again = itemise(styled(), bodyLook('ar'), 'ar', { ...setting, shared })
  again.forEach((piece, index) => expect(piece).toBe(once[index]))
})
