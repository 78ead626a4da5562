import { expect, test } from 'vitest'
import { parseMarks } from '../../../../core/brief/parse-marks'
import { putLink, toggleMark, type SelectedText } from '../../../../renderer/ui/marks/toggle-mark'

/** `|` stands for the ends of the selection. */
function select(marked: string): SelectedText {
  const start = marked.indexOf('|')
  const end = marked.lastIndexOf('|') - 1
  return { text: marked.replaceAll('|', ''), start, end: Math.max(start, end) }
}
const show = ({ text, start, end }: SelectedText): string =>
  `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`

test('what is selected is marked and stays selected', () => {
  expect(show(toggleMark(select('un |fonds| solidaire'), '**'))).toBe('un **|fonds|** solidaire')
  expect(show(toggleMark(select('إحداث |صندوق| وطني'), '_'))).toBe('إحداث _|صندوق|_ وطني')
})

test('marked again, the mark goes, inside the selection or around it', () => {
  expect(show(toggleMark(select('un **|fonds|** solidaire'), '**'))).toBe('un |fonds| solidaire')
  expect(show(toggleMark(select('un |**fonds**| solidaire'), '**'))).toBe('un |fonds| solidaire')
})

test('spaces at the ends stay outside, where the mark holds', () => {
  const { text } = toggleMark(select('un| fonds |solidaire'), '**')
  expect(text).toBe('un **fonds** solidaire')
  expect(parseMarks(text)).toContainEqual({ text: 'fonds', bold: true })
})

test('without a selection it is the word at the cursor', () => {
  expect(toggleMark(select('إحداث صُن||دوق وطني'), '**').text).toBe('إحداث **صُندوق** وطني')
})

test('a link stands in the place of its words', () => {
  const { text } = putLink(select('voir |le site| ici'), 'le site', 'https://ump.ma')
  expect(text).toBe('voir [le site](https://ump.ma) ici')
  expect(parseMarks(text)).toContainEqual({ text: 'le site', link: 'https://ump.ma' })
})
