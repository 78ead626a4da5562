import { describe, expect, test } from 'vitest'
import { back, by, first, paragraph, paragraphAt, run, second } from './edited-back'

test('a sign that Word puts in by its place in a face is not lost', () => {
  const { changes } = back((xml) =>
    xml.replace(
      first?.opening ?? '',
      `</w:t></w:r><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><w:r><w:t xml:space="preserve">${first?.opening}`,
    ),
  )
  expect(changes.map(({ after }) => after)).toEqual([`\uF0FC${first?.words}`])
})

describe('bookmarks', () => {
  test('gone with all words typed anew: the number of the paragraph still finds the text', () => {
    const { changes, notices } = back((xml) => {
      const { start, end } = paragraphAt(xml, first?.opening ?? '')
      const own = xml.slice(start, end)
      const properties = own.slice(0, own.indexOf('</w:pPr>') + 8)
      return `${xml.slice(0, start)}${properties}${run('Tout autre chose.')}</w:p>${xml.slice(end)}`
    })
    expect(changes.map(({ id, after }) => [id, after])).toEqual([[first?.id, 'Tout autre chose.']])
    expect(notices).toEqual([])
  })

  test('gone with the number too: the text is missing and its new words stand outside', () => {
    const { changes, notices } = back((xml) => {
      const { start, end } = paragraphAt(xml, first?.opening ?? '')
      return `${xml.slice(0, start)}${paragraph(run('Tout autre chose.'))}${xml.slice(end)}`
    })
    expect(changes).toEqual([])
    expect(notices.map(({ kind, text }) => [kind, text])).toEqual([
      ['missing', first?.words],
      ['outside', 'Tout autre chose.'],
    ])
  })

  test('around nothing, begun twice by LibreOffice, take nothing along', () => {
    const { changes, notices } = back((xml) => {
      // The second paragraph of the Arabic context is empty beside the French one.
      const [empty = ''] =
        /<w:bookmarkStart w:id="\d+" w:name="_tw_[^"]*"\/><w:bookmarkEnd[^>]*>/.exec(xml) ?? []
      const doubled = empty.replace(/w:id="\d+"/, 'w:id="9001"').replace(/<w:bookmarkEnd.*/, '')
      return xml.replace(empty, doubled + empty)
    })
    expect(changes).toEqual([])
    expect(notices).toEqual([])
  })

  test('begun again in the second of two paragraphs made of one are one text', () => {
    const { changes, notices } = back((xml) => {
      const { start, at } = paragraphAt(xml, first?.opening ?? '')
      const mark = /<w:bookmarkStart [^>]*>/.exec(xml.slice(start))?.[0] ?? ''
      const half = at + (first?.opening.length ?? 0)
      const again = mark.replace(/w:id="\d+"/, 'w:id="9001"')
      const end = /(<w:bookmarkEnd w:id=")\d+"/
      const rest = xml.slice(half).replace(end, '$19001"')
      return `${xml.slice(0, half)}</w:t></w:r></w:p><w:p>${again}<w:r><w:t xml:space="preserve">${rest}`
    })
    expect(changes.map(({ id, after }) => [id, after.split('\n\n')[0]])).toEqual([
      [first?.id, first?.opening],
    ])
    expect(notices).toEqual([])
  })

  test('that have lost their ends hold what stands in their cell', () => {
    const { changes, notices } = back((xml) => {
      const { start, end } = paragraphAt(xml, second?.opening ?? '')
      const own = xml.slice(start, end).replace(/<w:bookmarkEnd[^>]*>/, '')
      return `${xml.slice(0, start)}${own}${xml.slice(end)}`
    })
    expect(changes).toEqual([])
    expect(notices).toEqual([])
  })

  test('begun in what was struck out whole still say which text the new words are of', () => {
    const { changes, notices } = back((xml) => {
      const { start, end } = paragraphAt(xml, first?.opening ?? '')
      const own = xml.slice(start, end)
      const [properties = ''] = /^.*?<\/w:pPr>/.exec(own) ?? []
      const mark = /<w:bookmarkStart [^>]*>/.exec(own)?.[0] ?? ''
      const close = /<w:bookmarkEnd [^>]*>/.exec(own)?.[0] ?? ''
      const struck = `<w:del ${by('DGCL')}>${mark}<w:r><w:delText>${first?.words}</w:delText></w:r></w:del>`
      const anew = `<w:ins ${by('DGCL', 901)}>${close}${run('Tout autre chose.')}</w:ins>`
      const bare = properties.replace(/ w14:paraId="[^"]*"/, '')
      return `${xml.slice(0, start)}${bare}${struck}${anew}</w:p>${xml.slice(end)}`
    })
    expect(changes.map(({ id, after, authors }) => [id, after, authors])).toEqual([
      [first?.id, 'Tout autre chose.', ['DGCL']],
    ])
    expect(notices).toEqual([])
  })

  test('that end in the next paragraph do not take it along', () => {
    const { changes, notices } = back((xml) => {
      const { end } = paragraphAt(xml, 'Troisième alinéa')
      const mark = xml.lastIndexOf('<w:bookmarkEnd', end)
      const own = xml.slice(mark, xml.indexOf('/>', mark) + 2)
      const cut = xml.slice(0, mark) + xml.slice(mark + own.length)
      const next = cut.indexOf('<w:r>', cut.indexOf('<w:p>', end - own.length))
      return cut.slice(0, next) + own + cut.slice(next)
    })
    expect(changes).toEqual([])
    expect(notices).toEqual([])
  })
})
