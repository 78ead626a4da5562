import { describe, expect, test } from 'vitest'
import { styleNames } from '../../../../core/layout/text-look'
import { styleNameOf } from '../../../../core/writers/docx/style-names'
import { grid, heading, cell, layout, number, part, row, sans, text } from './hand-made-layouts'
import { readParagraphs, readStyle, written, writtenPart } from './read-docx'

const paired = ['ar', 'fr'] as const

describe('runs', () => {
  test('Latin words and digits in Arabic are left to right, in the Latin face and its size', async () => {
    const { parts } = await written(
      layout([part(['ar'], [text('ar', 'برنامج Horizon سنة 2025.')])]),
    )
    const [paragraph] = readParagraphs(parts['word/document.xml'] ?? '')
    expect(paragraph?.runs.map(({ text: words, direction }) => `${direction} ${words}`)).toEqual([
      'rtl برنامج ',
      'ltr Horizon',
      'rtl  سنة ',
      'ltr 2025',
      'rtl .',
    ])
    expect(paragraph?.runs[1]?.properties).toContain('<w:rStyle w:val="latn-23"/>')
    const style = readStyle(parts['word/styles.xml'] ?? '', 'latn-23')
    expect(style).toContain('w:cs="Source Serif 4"')
    expect(style).toContain('<w:sz w:val="23"/><w:szCs w:val="23"/>')
    expect(style).toContain('<w:name w:val="حروف لاتينية 11.5"/>')
    expect(paragraph?.runs[0]?.properties).toBe('<w:rtl/><w:lang w:bidi="ar-MA"/>')
  })

  test('every run says its language', async () => {
    const nodes = [
      text('fr', 'Bonjour'),
      text('ar', 'سلام'),
      text('fr', [{ text: 'hello', language: 'en' }]),
      text('zgh', 'ⴰⵣⵓⵍ'),
    ]
    const runs = readParagraphs(await writtenPart(layout([part(paired, nodes)]))).flatMap(
      (paragraph) => paragraph.runs,
    )
    expect(runs.map(({ properties }) => /<w:lang ([^/]*)\/>/.exec(properties)?.[1])).toEqual([
      'w:val="fr-FR"',
      'w:bidi="ar-MA"',
      'w:val="en-GB"',
      'w:val="zgh"',
    ])
  })

  test('italics are for Latin words; Arabic takes the accent colour instead', async () => {
    const mixed = text('ar', [{ text: 'كلمة word', italic: true }])
    const { parts } = await written(layout([part(['ar'], [mixed])]))
    const [paragraph] = readParagraphs(parts['word/document.xml'] ?? '')
    expect(paragraph?.runs[0]?.properties).toContain('<w:rStyle w:val="Emphasis"/>')
    expect(readStyle(parts['word/styles.xml'] ?? '', 'Emphasis')).toContain('w:val="14523D"')
    expect(paragraph?.runs[0]?.properties).not.toContain('<w:i/>')
    expect(paragraph?.runs[1]?.properties).toContain('<w:i/>')
  })

  test('a missing translation is shown in the colours of drafts', async () => {
    const { parts } = await written(
      layout([part(['fr'], [text('fr', [{ text: '[à venir]', tone: 'missing' }])])]),
    )
    expect(parts['word/document.xml']).toContain('<w:rStyle w:val="tone-missing"/>')
    const style = readStyle(parts['word/styles.xml'] ?? '', 'tone-missing')
    expect(style).toContain('w:val="6B4E00"')
    expect(style).toContain('w:fill="FFF3D6"')
  })

  test('links are links, unless their address could do harm', async () => {
    const nodes = [
      text('fr', [{ text: 'site', link: 'https://example.org/?a=1&b=é' }]),
      text('fr', [{ text: 'piège', link: 'javascript:alert(1)' }]),
    ]
    const { parts } = await written(layout([part(['fr'], nodes)]))
    expect(parts['word/document.xml']).toContain('r:id="rIdLink1"')
    const relations = parts['word/_rels/document.xml.rels'] ?? ''
    expect(relations).toContain('Target="https://example.org/?a=1&amp;b=%C3%A9"')
    expect(relations).not.toContain('javascript')
  })
})

describe('styles', () => {
  test('each purpose has a style in each language, named in that language', async () => {
    const nodes = [
      text('ar', 'توصية', { style: 'item' }),
      text('fr', 'Recommandation', { style: 'item' }),
    ]
    const styles = await writtenPart(layout([part(paired, nodes)]), 'word/styles.xml')
    expect(readStyle(styles, 'item-fr')).toContain('w:val="Recommandation (français)"')
    expect(readStyle(styles, 'item-fr')).toContain('w:line="264" w:lineRule="exact"')
    const arabic = readStyle(styles, 'item-ar')
    expect(arabic).toContain('w:val="توصية (العربية)"')
    expect(arabic).toContain('<w:bidi/>')
    expect(arabic).toContain('w:cs="Amiri"')
    expect(arabic).toContain('<w:sz w:val="25"/><w:szCs w:val="25"/>')
  })

  test('no style has a comma in its name, which would be two names for Word', () => {
    const names = styleNames.map((style) => styleNameOf(style, 'fr'))
    expect(names.filter((name) => /[,;]/.test(name))).toEqual([])
  })

  test('headings of the first language are Word’s own, and others are built on them', async () => {
    const nodes = [heading('ar', 'السياق'), heading('fr', 'Contexte')]
    const { parts } = await written(layout([part(paired, nodes)]))
    const styles = parts['word/styles.xml'] ?? ''
    const used = readParagraphs(parts['word/document.xml'] ?? '').map(({ style }) => style)
    expect(used.slice(0, 2)).toEqual(['Heading2', 'section-fr'])
    const own = readStyle(styles, 'Heading2')
    expect(own).toContain('<w:name w:val="heading 2"/><w:aliases w:val="عنوان قسم (العربية)"/>')
    expect(own).toContain('<w:bidi/>')
    expect(own).toContain('<w:outlineLvl w:val="1"/>')
    expect(own).toContain('<w:next w:val="body-ar"/>')
    const other = readStyle(styles, 'section-fr')
    expect(other).toContain('<w:basedOn w:val="Heading2"/>')
    expect(other).toContain('<w:bidi w:val="false"/>')
    expect(other).toContain('<w:outlineLvl w:val="1"/>')
    expect(other).toContain('<w:next w:val="body-fr"/>')
  })

  test('a heading that looks otherwise than most of its rank is one of them nonetheless', async () => {
    const nodes = [
      heading('fr', 'Messages clés', 'box-heading'),
      ...[heading('fr', 'Contexte'), heading('fr', 'Suivi')],
    ]
    const { parts } = await written(layout([part(['fr'], nodes)]))
    const [box, ...others] = readParagraphs(parts['word/document.xml'] ?? '')
    expect(box?.style).toBe('Heading2')
    expect(box?.runs[0]?.properties).toContain('<w:rStyle w:val="heading-box-heading-fr"/>')
    expect(others[0]?.runs[0]?.properties).not.toContain('w:rStyle')
    const style = readStyle(parts['word/styles.xml'] ?? '', 'heading-box-heading-fr')
    expect(style).toContain('w:val="Titre d’encadré (français)"')
    // Word turns bold off where both styles say it.
    expect(style).not.toContain('<w:b/>')
  })

  test('one language alone is set in the larger scale', async () => {
    const styles = await writtenPart(
      layout([part(['fr'], [text('fr', 'Seul')])]),
      'word/styles.xml',
    )
    expect(readStyle(styles, 'body-fr')).toContain('<w:sz w:val="21"/>')
  })
})

describe('numbers and bullets', () => {
  test('numbers are counted by Word, two levels to a list, and stand nowhere as text', async () => {
    const numbers = [number('fr', '1', 0), number('fr', '1.1'), number('fr', '1.2')]
    const { parts } = await written(layout([part(['fr'], numbers)]))
    const paragraphs = readParagraphs(parts['word/document.xml'] ?? '')
    const lists = paragraphs.map(({ properties }) => /<w:numId w:val="(\d+)"/.exec(properties)?.[1])
    expect(new Set(lists.slice(0, 3)).size).toBe(1)
    expect(paragraphs.map(({ text: words }) => words).join('')).toBe('')
    expect(parts['word/numbering.xml']).toContain('<w:lvlText w:val="%1.%2"/>')
    expect(parts['word/numbering.xml']).toContain('<w:multiLevelType w:val="multilevel"/>')
  })

  test('a number alone in an Arabic column is a left-to-right line at the right', async () => {
    const [paragraph] = readParagraphs(
      await writtenPart(layout([part(['ar'], [number('ar', '1.1')])])),
    )
    expect(paragraph?.properties).toMatch(/<w:bidi w:val="(?:false|0|off)"\/>/)
    expect(paragraph?.properties).toContain('<w:jc w:val="end"/>')
  })

  const inLine = (language: 'ar' | 'fr', printed: string, indentPt = 45) =>
    text(language, 'Texte', {
      indentPt,
      marker: { kind: 'number', list: `letter-${language}`, level: 1, text: printed },
    })
  const lists = async (...nodes: readonly ReturnType<typeof inLine>[]) => {
    const { parts } = await written(layout([part(['ar'], nodes)]))
    return {
      indents: parts['word/document.xml']?.match(/<w:ind [^>]*>/g),
      sides: [
        ...(parts['word/numbering.xml'] ?? '').matchAll(
          /<w:lvl w:ilvl="1">(?:(?!<\/w:lvl>).)*<w:lvlJc w:val="(\w+)"/g,
        ),
      ].map(([, side]) => side),
      numbering: parts['word/numbering.xml'],
    }
  }

  test('numbers beside their words are bold and in the accent colour, as on the page', async () => {
    const { numbering } = await lists(inLine('fr', '1.3'))
    expect(numbering).toMatch(
      /<w:lvlText w:val="%1.%2"\/>.*?<w:b\/><w:bCs\/><w:color w:val="14523D"\/>/,
    )
  })

  test('a number in an Arabic line ends so far from the margin as it is wide', async () => {
    const { indents, sides } = await lists(inLine('ar', '1.3'), inLine('fr', '1.3'))
    expect(sides).toEqual(['right', 'left'])
    expect(indents).toEqual([
      '<w:ind w:start="900" w:hanging="532"/>',
      '<w:ind w:start="900" w:hanging="900"/>',
    ])
  })

  test('it begins at the margin where it would drive its words away, as do all of its list', async () => {
    const narrow = await lists(inLine('ar', '1.3', 25), inLine('ar', '1.4'))
    expect(narrow.sides).toEqual(['left'])
    expect(narrow.indents).toEqual([
      '<w:ind w:start="500" w:hanging="500"/>',
      '<w:ind w:start="900" w:hanging="900"/>',
    ])
    const wide = await lists(inLine('ar', '1.9'), inLine('ar', '1.10', 25))
    expect(wide.sides).toEqual(['right'])
    expect(wide.indents?.[1]).not.toContain('hanging="500"')
  })

  test('a number Word cannot count to is typed', async () => {
    const typed = text('ar', 'نص', {
      indentPt: 20,
      marker: { kind: 'number', list: 'l', level: 0, text: 'أ.' },
    })
    const document = await writtenPart(layout([part(['ar'], [typed])]))
    expect(readParagraphs(document)[0]?.text.replace(/\s/g, '')).toBe('أ.نص')
    expect(document).toMatch(/<w:rStyle w:val="tone-label"\/><w:b\/><w:bCs\/>.*?أ/)
  })

  test('bullets are squares in the accent colour, hanging at the start side', async () => {
    const bullet = text('ar', 'رسالة', { marker: { kind: 'bullet' }, indentPt: 12 })
    const { parts } = await written(layout([part(['ar'], [bullet])]))
    expect(parts['word/document.xml']).toContain('<w:ind w:start="240" w:hanging="240"/>')
    expect(parts['word/numbering.xml']).toMatch(/w:lvlText w:val="■".*?w:color w:val="14523D"/s)
  })
})

describe('pages', () => {
  const foot = [
    text('fr', [{ field: 'page-number' }, { text: ' / ' }, { field: 'page-count' }], {
      style: 'page-number',
    }),
  ]

  test('a section whose first language is Arabic is read and bound from the right', async () => {
    const parts = [part(['ar'], [text('ar', 'نص')]), part(['fr'], [text('fr', 'Texte')])]
    const sections = (await writtenPart(layout(parts))).match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? []
    expect(sections.map((section) => section.includes('<w:bidi/><w:rtlGutter/>'))).toEqual([
      true,
      false,
    ])
    expect(sections.every((section) => section.includes('<w:titlePg/>'))).toBe(true)
  })

  test('printed on both sides, margins are mirrored and even pages have heads of their own', async () => {
    const bound = (language: 'ar' | 'fr', start: number, end: number) => {
      const single = part([language], [text(language, 'a')], {
        head: [text(language, 'odd')],
        even: { head: [text(language, 'even')], foot: [] },
        beginsLeaf: true,
      })
      const marginsPt = { ...single.page.marginsPt, start, end }
      return { ...single, page: { ...single.page, marginsPt } }
    }
    const { parts } = await written(
      layout([bound('ar', 60, 40), bound('fr', 40, 60)], { isTwoSided: true }),
    )
    expect(parts['word/settings.xml']).toContain('<w:mirrorMargins/>')
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>')
    const sections = parts['word/document.xml']?.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? []
    // All leaves of one volume are bound at the right, the French ones too.
    for (const section of sections) {
      expect(section).toContain('w:right="1200"')
      expect(section).toContain('w:left="800"')
      expect(section).toContain('<w:rtlGutter/>')
      expect(section).toContain('<w:type w:val="oddPage"/>')
      expect(section).toContain('<w:headerReference w:type="even"')
      expect(section).toContain('<w:footerReference w:type="even"')
    }
    expect(sections.map((section) => section.includes('<w:bidi/>'))).toEqual([true, false])
  })

  test('the first page has a head of its own, and the foot is on every page', async () => {
    const head = [text('fr', 'Note', { style: 'furniture' })]
    const { parts } = await written(layout([part(['fr'], [text('fr', 'Texte')], { head, foot })]))
    const heads = Object.entries(parts).filter(([path]) => /word\/header\d/.test(path))
    expect(heads.filter(([, xml]) => xml.includes('Note'))).toHaveLength(1)
    const feet = Object.entries(parts).filter(([path]) => /word\/footer\d/.test(path))
    expect(feet).toHaveLength(2)
    for (const [, xml] of feet) {
      expect(xml).toContain('PAGE')
      expect(xml).toContain('NUMPAGES')
    }
  })

  test('a foot stands where the layout puts its upper edge', async () => {
    const document = await writtenPart(layout([part(['fr'], [text('fr', 'Texte')], { foot })]))
    // 841.9 − 795 − one line of 10 points.
    expect(document).toContain('w:footer="738"')
  })
})

describe('properties', () => {
  test('title, author, languages and dates are those of the brief', async () => {
    const core = await writtenPart(layout([part(paired, [text('ar', 'نص')])]), 'docProps/core.xml')
    expect(core).toContain('<dc:title>Économie sociale &amp; solidaire</dc:title>')
    expect(core).toContain('<dc:creator>Université Mohammed Premier</dc:creator>')
    expect(core).toContain('<dc:language>ar-MA, fr-FR</dc:language>')
    expect(core.match(/2025-11-20T00:00:00Z/g)).toHaveLength(2)
  })

  test('Word opens it as its own, without asking to update anything', async () => {
    const settings = await writtenPart(
      layout([part(paired, [text('ar', 'نص')])]),
      'word/settings.xml',
    )
    expect(settings).toMatch(/compatibilityMode"[^>]*w:val="15"|w:val="15"[^>]*compatibilityMode/)
    expect(settings).toContain('<w:themeFontLang w:val="fr-FR" w:bidi="ar-MA"/>')
    expect(settings).not.toContain('updateFields')
  })
})

test('the same layout gives the same bytes', async () => {
  const same = layout([
    part(
      paired,
      [
        heading('fr', 'Contact', 'section'),
        text('fr', [{ text: 'site', link: 'https://example.org' }], { anchor: 'contact' }),
        grid([200, 200], [row([cell([text('fr', 'a')]), cell([text('ar', 'ب')])])]),
      ],
      { firstHead: [text('fr', [{ text: 'site', link: 'https://example.org' }])] },
    ),
  ])
  const [first, second] = [await written(same), await written(same)]
  expect(first.bytes).toEqual(second.bytes)
  expect((await written({ ...same, theme: sans })).bytes).not.toEqual(first.bytes)
})
