import { paragraphLevels } from '../../../core/text/paragraph-levels'
import { visualOrder } from '../../../core/text/visual-order'

/** Runs one line of Unicode's BidiCharacterTest.txt; returns what is wrong, or nothing. */
export function problemWith(line: string): string | undefined {
  const [codes = '', direction, paragraphLevel, levelField = '', orderField = ''] = line.split(';')
  const characters = codes.split(' ').map((code) => String.fromCodePoint(Number.parseInt(code, 16)))
  const units = paragraphLevels(characters.join(''), direction === '1' ? 'rtl' : 'ltr')
  let unit = 0
  const levels = characters.map((character) => {
    const level = units[unit] ?? 0
    unit += character.length
    return level
  })
  const items = resetSeparators(characters, levels, Number(paragraphLevel))
  const expected = levelField.split(' ')
  const drawn = items.filter((_, index) => expected[index] !== 'x')
  const found = items.map(({ level }, i) => (expected[i] === 'x' ? 'x' : String(level))).join(' ')
  const order = visualOrder(drawn)
    .map(({ index }) => index)
    .join(' ')
  if (found === levelField && order === orderField.trim()) return undefined
  return `${line}\n  levels ${found}\n  order ${order}`
}

const separator = /[\t\u001F]/
const space = /[\s\u2066-\u2069\u200B-\u200F\u202A-\u202E\u00AD]/

/** Rule L1: separators, and white space before them or at the end, take the paragraph's level. */
function resetSeparators(characters: readonly string[], levels: readonly number[], level: number) {
  const items = characters.map((character, index) => ({
    character,
    index,
    level: levels[index] ?? 0,
  }))
  let isTrailing = true
  return items
    .toReversed()
    .map((item) => {
      if (separator.test(item.character)) isTrailing = true
      else if (!space.test(item.character)) isTrailing = false
      return isTrailing ? { ...item, level } : item
    })
    .toReversed()
}
