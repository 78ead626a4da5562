import { expect, test } from 'vitest'
import { footnoteShift, mergeFootnotes } from '../../../core/frame/merge-footnotes'

const notes = (...own: readonly string[]): string =>
  `<w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="-1"/>${own.join('')}</w:footnotes>`
const note = (id: number, words: string): string =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:footnote>`

test('the notes of the brief follow those of the letterhead, under numbers of their own', () => {
  const merged = mergeFootnotes(
    notes(note(1, 'à eux'), note(4, 'à eux')),
    notes(note(1, 'à nous')),
    (own) => own.replace('nous', 'NOUS'),
  )
  expect(footnoteShift(notes(note(1, 'à eux'), note(4, 'à eux')))).toBe(4)
  expect(merged.match(/w:id="-?\d+"/g)).toEqual(['w:id="-1"', 'w:id="1"', 'w:id="4"', 'w:id="5"'])
  expect(merged).toContain('à NOUS')
})

test('a letterhead without notes gets the lines above them too', () => {
  expect(mergeFootnotes('', notes(note(1, 'a')), (own) => own)).toContain('separator')
  expect(mergeFootnotes('', notes(), (own) => own)).toBe('')
})
