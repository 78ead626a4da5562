import { describe, expect, test } from 'vitest'
import { BriefPdfDocument } from '../../../../../core/writers/pdf/engine/brief-pdf-document'
import { PDFDocument, Renderer } from '../../../../../core/writers/pdf/engine/pdfmake-classes'
import { faceOf, loadShaper } from '../../../../../core/writers/pdf/fonts/face'
import { assets, page, text } from '../page-layouts'

/** A new release of pdfmake or pdfkit must not change these under us: each name is one the writer uses. */
const layout = page([text('fr', 'Un')])

/** Members of an object, inherited ones too, that are not of the kind the writer counts on. */
function changedMembers(object: object, kinds: Readonly<Record<string, string>>): string[] {
  return Object.entries(kinds)
    .filter(([name, kind]) => typeof Reflect.get(object, name) !== kind)
    .map(([name, kind]) => `${name} is no ${kind} any more`)
}

const functions = (...names: string[]) => Object.fromEntries(names.map((it) => [it, 'function']))

describe('pdfmake', () => {
  test('still renders pages line by line, vector by vector, image by image', () => {
    const names = functions('renderPages', 'renderLine', 'renderVector', 'renderImage')
    expect(changedMembers(Renderer.prototype, names)).toEqual([])
  })

  test('still takes its pages’ items by type and passes each item on', () => {
    const seen: unknown[] = []
    class Spy extends Renderer {
      override renderLine(line: unknown, x: number, y: number): void {
        seen.push(['line', line, x, y])
      }
      override renderVector(vector: unknown): void {
        seen.push(['vector', vector])
      }
      override renderImage(image: unknown): void {
        seen.push(['image', image])
      }
    }
    const line = { x: 1, y: 2 }
    const items = [
      { type: 'line', item: line },
      { type: 'vector', item: 'v' },
      { type: 'image', item: 'i' },
    ]
    new Spy(new BriefPdfDocument(layout)).renderPages([
      { pageSize: { width: 100, height: 200 }, items },
    ])
    expect(seen).toEqual([
      ['line', line, 1, 2],
      ['vector', 'v'],
      ['image', 'i'],
    ])
  })
})

describe('pdfkit', () => {
  const document = new BriefPdfDocument(layout)
  Reflect.apply(Reflect.get(document, 'addPage') as () => void, document, [])

  test('still has the members of a document that the writer uses', () => {
    const kinds = {
      ...functions('font', 'openImage', 'addContent', 'addNamedDestination', 'link', 'struct'),
      ...functions('addStructure', 'markContent', 'markStructureContent', 'endMarkedContent'),
      ...functions('_addInfo', 'end'),
      ...{ info: 'object', page: 'object', outline: 'object', _root: 'object' },
      ...{ _fontFamilies: 'object', _imageRegistry: 'object', _fontCount: 'number' },
    }
    expect(changedMembers(document, kinds)).toEqual([])
    expect(document).toBeInstanceOf(PDFDocument)
  })

  test('still has the members of a page that the writer uses', () => {
    const kinds = { height: 'number', width: 'number', fonts: 'object', dictionary: 'object' }
    expect(changedMembers(document.page, kinds)).toEqual([])
  })

  test('still embeds subsets by glyph, with widths and meanings beside them', async () => {
    const bytes = assets.fonts.get('Amiri/400')
    if (!bytes) throw new Error('Amiri is not installed')
    const { font } = document.faceFor(faceOf(await loadShaper(), bytes))
    const kinds = {
      id: 'string',
      font: 'object',
      unicode: 'object',
      widths: 'object',
      ref: 'function',
    }
    expect(changedMembers(font, kinds)).toEqual([])
    expect(
      changedMembers(font.subset, { ...functions('includeGlyph', '_addGlyph'), glyphs: 'object' }),
    ).toEqual([])
    expect(font.scale).toBe(1)
    expect(font.subset.includeGlyph(40)).toBe(1)
    expect(font.subset.glyphs).toEqual([0, 40])
  })

  test('still keeps an outline as entries with children and a dictionary', () => {
    const item = document.outline.addItem('Un', {})
    expect(document.outline.children).toEqual([item])
    expect(changedMembers(item, functions('addItem'))).toEqual([])
    expect(changedMembers(item.dictionary, { data: 'object' })).toEqual([])
  })

  test('still keeps structure elements as dictionaries that take children', () => {
    const element = document.struct('P', {})
    expect(changedMembers(element, functions('add', 'end'))).toEqual([])
    expect(element.dictionary.data).toMatchObject({ S: 'P' })
  })
})
