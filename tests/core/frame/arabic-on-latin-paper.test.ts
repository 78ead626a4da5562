import { describe, expect, test } from 'vitest'
import { fillStory } from '../../../core/frame/fill-story'
import { arabicFaceFor, withArabicFace } from '../../../core/frame/frame-fonts'
import { frameLooks } from '../../../core/frame/frame-looks'
import { mergeStyles } from '../../../core/frame/merge-styles'

const values = new Map([
  ['city', 'Oujda'],
  ['city.ar', 'وجدة'],
  ['country.ar', 'المغرب (تونس)'],
  ['number', '147/2025'],
])
const run = (words: string, look = ''): string => `<w:r>${look}<w:t>${words}</w:t></w:r>`
const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`
const style = (id: string, properties: string, others = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${others}><w:name w:val="${id}"/>${properties}</w:style>`
const stylesOf = (...inner: readonly string[]): string => `<w:styles>${inner.join('')}</w:styles>`
const plain = style('Normal', '', ' w:default="1"')
const bold = stylesOf(
  '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>',
  plain,
  style('Objet', '<w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="28"/></w:rPr>'),
  style('Droite', '<w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="right"/></w:pPr>'),
  style('Arabe', '<w:basedOn w:val="Normal"/><w:pPr><w:bidi/></w:pPr>'),
)
const filled = (xml: string, styles = ''): string =>
  fillStory(xml, values, undefined, frameLooks(styles)).xml
const propertiesIn = (xml: string): string => /<w:pPr>(.*?)<\/w:pPr>/.exec(xml)?.[1] ?? ''
const wordsIn = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words).join('')

describe('the face of Arabic words', () => {
  const theme = '<a:cs typeface="Amiri"/>'

  test('is ours where the letterhead has none, and says nothing in Arabic', () => {
    const face = arabicFaceFor(['<w:t>Note</w:t>'], theme)
    expect(withArabicFace(stylesOf(plain), face)).toContain(
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:cs="Amiri"/></w:rPr></w:rPrDefault></w:docDefaults>',
    )
    expect(withArabicFace(bold, face)).toContain(
      '<w:rPr><w:rFonts w:cs="Amiri"/><w:sz w:val="22"/></w:rPr>',
    )
  })

  test('stands beside the Latin one that plain text names', () => {
    const defaults =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia"/></w:rPr></w:rPrDefault></w:docDefaults>'
    expect(withArabicFace(stylesOf(defaults), 'Amiri')).toContain(
      '<w:rFonts w:cs="Amiri" w:ascii="Georgia"/>',
    )
  })

  test('is the one Word has been showing where the letterhead says something in Arabic', () => {
    expect(arabicFaceFor(['<w:t>وزارة</w:t>'], theme)).toBe('Times New Roman')
  })

  test.each(['w:cs="Traditional Arabic"', 'w:cstheme="minorBidi"'])('is theirs: %s', (said) => {
    const look = `<w:rPr><w:rFonts ${said}/></w:rPr>`
    const own = stylesOf(style('Normal', look, ' w:default="1"'))
    expect(withArabicFace(own, 'Amiri')).toBe(own)
  })
})

describe('Arabic words are as large and as bold as the Latin ones they stand for', () => {
  test('in a run that says so', () => {
    const look = '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>'
    expect(filled(paragraph(run('{{city.ar}}', look)))).toContain(
      '<w:rPr><w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/><w:rtl/><w:lang w:bidi="ar-MA"/></w:rPr><w:t xml:space="preserve">وجدة</w:t>',
    )
  })

  test('in a paragraph whose style says so', () => {
    const xml = filled(paragraph(run('{{city.ar}} {{city}}'), '<w:pStyle w:val="Objet"/>'), bold)
    expect(xml).toContain('<w:rPr><w:bCs/><w:szCs w:val="28"/><w:rtl/>')
    expect(xml).toContain('<w:r><w:t xml:space="preserve">Oujda</w:t></w:r>')
  })

  test('in headings that stand on theirs', () => {
    const theirs = stylesOf(
      plain,
      style('T1', '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>').replace('val="T1"', 'val="heading 1"'),
    )
    const ours = stylesOf(
      style('Heading1', '<w:pPr><w:bidi/></w:pPr><w:rPr><w:sz w:val="30"/></w:rPr>').replace(
        'val="Heading1"',
        'val="heading 1"/><w:aliases w:val="عنوان"/><w:basedOn w:val="Normal"',
      ),
    )
    expect(mergeStyles(theirs, ours).xml).toMatch(
      /w:styleId="tawsiya-Heading1".*<w:rPr><w:bCs\/><w:szCs w:val="32"\/><\/w:rPr>/,
    )
  })
})

test('an Arabic run in a language of its own is marked as Arabic', () => {
  const look = '<w:rPr><w:lang w:val="fr-FR" w:bidi="he-IL"/></w:rPr>'
  expect(filled(paragraph(run('{{city.ar}}', look)))).toContain(
    '<w:rtl/><w:lang w:val="fr-FR" w:bidi="ar-MA"/>',
  )
})

describe('a paragraph that holds nothing but names', () => {
  test('is read from the right once they are Arabic', () => {
    expect(propertiesIn(filled(paragraph(run('{{city.ar}} — {{number}}'))))).toBe('<w:bidi/>')
  })

  test.each([
    ['center', '<w:bidi/><w:jc w:val="center"/>'],
    ['right', '<w:bidi/><w:jc w:val="start"/>'],
    ['left', '<w:bidi/><w:jc w:val="start"/>'],
  ])('set %s: %s', (side, wanted) => {
    expect(propertiesIn(filled(paragraph(run('{{city.ar}}'), `<w:jc w:val="${side}"/>`)))).toBe(
      wanted,
    )
  })

  test('stays at the right where its style has put it, and where its indents have', () => {
    const xml = filled(
      paragraph(run('{{city.ar}}'), '<w:pStyle w:val="Droite"/><w:ind w:left="5000"/>'),
      bold,
    )
    expect(propertiesIn(xml)).toBe(
      '<w:pStyle w:val="Droite"/><w:bidi/><w:ind w:right="5000"/><w:jc w:val="start"/>',
    )
  })

  test('is read from the left once they are Latin, and stays at the right', () => {
    const xml = filled(paragraph(run('{{city}}'), '<w:pStyle w:val="Arabe"/>'), bold)
    expect(propertiesIn(xml)).toBe(
      '<w:pStyle w:val="Arabe"/><w:bidi w:val="0"/><w:jc w:val="end"/>',
    )
  })

  test('of several scripts, and one with words of its own, stay as they are', () => {
    for (const words of ['{{city.ar}} {{city}}', 'Ville : {{city.ar}}']) {
      expect(propertiesIn(filled(paragraph(run(words)))), words).toBe('')
    }
  })
})

describe('an Arabic value in a French line', () => {
  test('keeps its own signs', () => {
    expect(wordsIn(filled(paragraph(run('Pays : {{country.ar}}, et'))))).toBe(
      'Pays : المغرب (تونس)\u200F, et',
    )
  })

  test.each([
    ['{{city.ar}} 2025, Oujda', 'وجدة\u200E 2025, Oujda'],
    ['De {{city.ar}} / {{city.ar}}.', 'De وجدة\u200E / \u200Eوجدة.'],
    ['À {{city.ar}}, le 3', 'À وجدة, le 3'],
  ])('is kept apart only from what would run with it: %s', (words, wanted) => {
    expect(wordsIn(filled(paragraph(run(words))))).toBe(wanted)
  })
})
