import { expect, test } from 'vitest'
import { fillStory } from '../../../core/frame/fill-story'

const values = new Map([['city', 'Oujda']])
const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="t"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const bound = '<w:dataBinding w:xpath="/a" w:storeItemID="{1}"/>'

test('a control that has been filled in neither asks for a text nor mirrors an old one', () => {
  const frame = control(`<w:showingPlcHdr/>${bound}<w:text/>`, paragraph('{{city}}'))
  const { xml } = fillStory(frame, values, undefined)
  expect(xml).toContain('<w:sdtPr><w:tag w:val="t"/><w:text/></w:sdtPr>')
  expect(xml).toContain('Oujda')
})

test('one that now holds the brief is no longer for a plain line', () => {
  const frame = control('<w:text w:multiLine="1"/>', paragraph('{{body}}'))
  const { xml } = fillStory(frame, values, '<w:p></w:p><w:tbl></w:tbl>')
  expect(xml).toContain('<w:sdtPr><w:tag w:val="t"/></w:sdtPr>')
})

test('others stay as they are, inside and beside it', () => {
  const other = control(`<w:showingPlcHdr/>${bound}`, paragraph('Date'))
  const frame = control('', paragraph('{{city}}') + other) + other
  expect(fillStory(frame, values, undefined).xml.split(other)).toHaveLength(3)
})
