import { describe, expect, test } from 'vitest'
import { writePdf } from '../../../../core/writers/pdf/write-pdf'
import { a4, assets, cell, grid, layout, page, part, pt, row, text, themes } from './page-layouts'
import { bytesOf, extractedText, hasPoppler, openPdf, placedTexts } from './read-pdf'
import { smallPng } from './small-png'

const words = 'توصية تهم التنمية الترابية المندمجة '
const long = (lines: number): string => words.repeat(lines * 2)

describe('text', () => {
  // Poppler glues punctuation and numbers to whatever stands beside them; letters it must not touch.
  const wordsIn = (sentence: string) => sentence.match(/[\u0620-\u065F]+|[\d,.]+|[A-Za-z]+/g)

  test
    .skipIf(!hasPoppler)
    .each([
      'يوفّر الاقتصاد الاجتماعي والتضامني فرص شغل حيث لا يكفي السوق وحده.',
      'وجدة، 13 و14 نونبر 2025',
      'إطار قانوني أولاً، ثم سجل موحّد',
      'من 2026 إلى 2028 لا غير',
      'تقوية التمويل وتعريفاً الجهوية الخبرات',
      'الاقتصاد (ESS) في المغرب: «تنمية»',
    ])('reads back as it was written: %s', async (sentence) => {
    const found = extractedText(await bytesOf(page([text('ar', sentence)], 'ar')))
    expect(wordsIn(found)).toEqual(wordsIn(sentence))
  })

  test.skipIf(!hasPoppler)('keeps the digits of a number in order', async () => {
    const bytes = await bytesOf(page([text('ar', 'بنسبة 13,5\u00A0% من 53\u00A0720 درهم')], 'ar'))
    const found = extractedText(bytes)
    for (const number of ['13,5', '53 720']) expect(found).toContain(number)
  })

  test('stands with its baseline 0.8 of the leading below the top of its box', async () => {
    const [french] = await placedTexts(page([text('fr', 'Un cadre')]))
    const { latin } = themes.serif.scales.single.body
    expect(french?.y).toBeCloseTo(a4.marginsPt.top + 0.8 * latin[1], 2)
  })

  test('has its first baselines on one line in both languages', async () => {
    const halves = grid(
      [200, 200],
      [row([cell([text('fr', 'Un', { spaceBeforePt: 2.64 })]), cell([text('ar', 'إطار')])])],
    )
    const found = await placedTexts(page([halves], 'ar', 'fr'))
    expect(found.find((it) => it.text === 'Un')?.y).toBeCloseTo(
      found.find((it) => it.text === 'إطار')?.y ?? 0,
      2,
    )
  })

  test('starts at the right in Arabic, even in a grid that runs from the left', async () => {
    const found = await placedTexts(page([grid([300], [row([cell([text('ar', 'إطار')])])])]))
    const [arabic] = found
    expect((arabic?.x ?? 0) + (arabic?.width ?? 0)).toBeCloseTo(a4.marginsPt.start + 300, 0)
  })

  test('sets Latin words inside Arabic in the Latin face, smaller', async () => {
    const bytes = await bytesOf(page([text('ar', 'الاقتصاد ESS')], 'ar'))
    const content = await (await (await openPdf(bytes)).getPage(1)).getTextContent()
    const sizes = content.items.flatMap((item) => ('str' in item ? [[item.str, item.height]] : []))
    const { arabic } = themes.serif.scales.single.body
    expect(sizes).toContainEqual(['الاقتصاد', arabic[0]])
    expect(sizes).toContainEqual(['ESS', Math.round(arabic[0] * 0.84 * 2) / 2])
  })

  test('takes anything a user can paste', async () => {
    const hostile = [
      '',
      ' ',
      '\uD83D',
      'a\uDC00b',
      '\u0000\u0007\u001B[0m',
      '\u202Eabc\u202C',
      '\u2066\u2067\u2068',
      '\n\n',
      'x'.repeat(3000),
      'ـ'.repeat(400),
      'َُِ',
      '\t\u00AD\u200B\uFEFF',
      'https://exemple.ma/' + 'long'.repeat(200),
    ]
    const nodes = hostile.flatMap((it) => [
      text('ar', it),
      text('fr', [
        { text: it, isolated: true },
        { text: it, bold: true },
      ]),
    ])
    const outcome = await writePdf(page(nodes, 'ar', 'fr'), assets)
    expect(outcome.ok || outcome.problem.code).toSatisfy(
      (it) => it === true || it === 'missing-glyph',
    )
  })

  test('never runs off the page, however long a word is', async () => {
    const found = await placedTexts(page([text('fr', 'anticonstitutionnellement'.repeat(40))]))
    const right = a4.widthPt - a4.marginsPt.start
    expect(found.length).toBeGreaterThan(5)
    for (const it of found) expect(it.x + it.width).toBeLessThan(right + 0.5)
  })
})

describe('pages', () => {
  test('count through the whole document, parts included', async () => {
    const foot = [
      text('fr', [
        { field: 'page-number' },
        { text: ' / ', isolated: true },
        { field: 'page-count' },
      ]),
    ]
    const two = layout([
      part([text('ar', long(120))], { languages: ['ar'], foot }),
      part([text('fr', 'Fin')], { foot }),
    ])
    const found = await placedTexts(two)
    const numbers = found.filter((it) => it.y > a4.footTopPt).map((it) => it.text)
    expect(numbers).toEqual(['1 / 3', '2 / 3', '3 / 3'])
  })

  test('show the first head once and the other one from then on', async () => {
    const heads = { firstHead: [text('fr', 'Premier')], head: [text('fr', 'Suite')] }
    const found = await placedTexts(layout([part([text('ar', long(120))], heads)]))
    const top = found.filter((it) => it.y < a4.marginsPt.top - 10)
    expect(top.map((it) => it.text)).toEqual(['Premier', 'Suite'])
  })

  test('start without the space before their first paragraph', async () => {
    const [only] = await placedTexts(page([text('fr', 'Un', { spaceBeforePt: 50 })]))
    expect(only?.y).toBeLessThan(a4.marginsPt.top + 15)
  })
})

describe('the file', () => {
  test('has the same bytes every time', async () => {
    const make = () => bytesOf(page([text('ar', long(3)), text('fr', 'L’eau')], 'ar', 'fr'))
    expect(Buffer.compare(await make(), await make())).toBe(0)
  })

  test('says its title, author, language and day, whatever characters they hold', async () => {
    const facts = { title: 'A < B & «ج»', author: 'R&D', subject: 'ESS', issuedOn: '2025-11-14' }
    const bytes = await bytesOf(layout([part([text('ar', 'نص')], { languages: ['ar'] })], facts))
    const pdf = await openPdf(bytes)
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Title: facts.title,
      Author: facts.author,
      Subject: 'ESS',
      Language: 'ar-MA',
      Producer: 'Tawsiya',
      CreationDate: 'D:20251114000000Z',
    })
    expect(metadata?.get('dc:title')).toBe(facts.title)
    expect(Object.fromEntries((await pdf.getViewerPreferences()) ?? [])).toEqual({
      DisplayDocTitle: true,
      Direction: 'R2L',
    })
  })

  test('has an outline that nests headings in their order', async () => {
    const nodes = [
      text('fr', 'Note', { outlineLevel: 1 }),
      text('fr', 'Axes', { outlineLevel: 2 }),
      text('ar', 'المحور', { outlineLevel: 3 }),
      text('fr', 'Suivi', { outlineLevel: 2 }),
    ]
    const outline = await (await openPdf(await bytesOf(page(nodes)))).getOutline()
    expect(outline).toMatchObject([
      {
        title: 'Note',
        items: [{ title: 'Axes', items: [{ title: 'المحور' }] }, { title: 'Suivi' }],
      },
    ])
  })

  test('has live links where they are safe', async () => {
    const nodes = ['https://exemple.ma/a', 'mailto:a@exemple.ma', 'javascript:alert(1)'].map(
      (link) => text('fr', [{ text: 'ici', link }]),
    )
    const sheet = await (await openPdf(await bytesOf(page(nodes)))).getPage(1)
    const links = (await sheet.getAnnotations()).map((it) => (it as { url?: string }).url)
    expect(links).toEqual(['https://exemple.ma/a', 'mailto:a@exemple.ma'])
  })

  test('is tagged in reading order, with the language of each part', async () => {
    const nodes = [
      text('fr', 'Titre', { outlineLevel: 1 }),
      text('ar', 'نقطة', { marker: { kind: 'bullet' }, indentPt: 12 }),
      grid([100, 100], [row([cell([text('ar', 'أولى')]), cell([text('ar', 'ثانية')])])], {
        role: 'table',
        direction: 'rtl',
      }),
    ]
    const sheet = await (await openPdf(await bytesOf(page(nodes)))).getPage(1)
    const tree = JSON.stringify(await sheet.getStructTree())
    const roles = [...tree.matchAll(/"role":"(\w+)"/g)].map((match) => match[1])
    expect(roles).toEqual('Document H1 L LI Lbl LBody Table TR TD P TD P Root'.split(' '))
    expect(tree).toContain('"lang":"ar-MA"')
  })
})

describe('a picture', () => {
  const logo = {
    kind: 'figure',
    picture: { kind: 'image', id: 'logo', aspect: 1 },
    widthPt: pt(15),
    heightPt: pt(15),
    alternative: { language: 'fr', text: 'Logo de l’université' },
    alignment: 'center',
    spaceBeforePt: 0,
  } as const
  const withLogo = (bytes: Uint8Array) => ({ ...assets, images: new Map([['logo', bytes]]) })

  test('is drawn, described, and leaves the bytes the same every time', async () => {
    const make = () => bytesOf(page([logo, logo]), withLogo(smallPng()))
    const bytes = await make()
    const sheet = await (await openPdf(bytes)).getPage(1)
    expect(JSON.stringify(await sheet.getStructTree())).toContain('"alt":"Logo de l’université"')
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Subtype \/Image/g),
    ).toHaveLength(2)
    expect(Buffer.compare(bytes, await make())).toBe(0)
  })

  test('that is none is named', async () => {
    const outcome = await writePdf(page([logo]), withLogo(new Uint8Array([1, 2, 3])))
    expect(outcome).toEqual({ ok: false, problem: { code: 'bad-image', path: 'logo' } })
  })
})

describe('what cannot be printed', () => {
  test('a character without a glyph is named with the text it stands in', async () => {
    const outcome = await writePdf(page([text('fr', 'Le 漢字 du jour')]), assets)
    expect(outcome).toEqual({
      ok: false,
      problem: { code: 'missing-glyph', path: 'Le 漢字 du jour', detail: 'U+6F22 漢' },
    })
  })

  test('a character of another script is drawn in that script’s face', async () => {
    const bytes = await bytesOf(page([text('fr', 'En amazighe : ⵜⴰⵎⴰⵣⵉⵖⵜ')]))
    const fonts = Buffer.from(bytes).toString('latin1')
    expect(fonts).toContain('NotoSansTifinagh')
  })

  test('a face that was not given is named', async () => {
    const fonts = new Map(assets.fonts)
    fonts.delete('Amiri/700')
    const outcome = await writePdf(page([text('fr', 'Un')]), { ...assets, fonts })
    expect(outcome).toEqual({ ok: false, problem: { code: 'missing-font', path: 'Amiri/700' } })
  })
})
