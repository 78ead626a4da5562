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
    new Spy(new BriefPdfDocument(layout, 1)).renderPages([
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
  const document = new BriefPdfDocument(layout, 1)
  Reflect.apply(Reflect.get(document, 'addPage') as () => void, document, [])

  test('still has the members of a document that the writer uses', () => {
    const kinds = {
      ...functions(
        'font',
        'openImage',
        'addNamedDestination',
        'addNamedEmbeddedFile',
        'link',
        'ref',
        'appendXML',
        'end',
      ),
      ...functions('getStructTreeRoot', 'createStructParentTreeNextKey'),
      ...functions('_addInfo', '_addPdfaMetadata', '_write', '_refEnd', '_finalize', 'push'),
      ...{ page: 'object', outline: 'object', _root: 'object', _id: 'object' },
      ...{ _fontFamilies: 'object', _imageRegistry: 'object', _fontCount: 'number' },
      ...{ _offsets: 'object', _offset: 'number' },
    }
    expect(changedMembers(document, kinds)).toEqual([])
    expect(document).toBeInstanceOf(PDFDocument)
  })

  test('still has the members of a page that the writer uses', () => {
    const kinds = {
      ...functions('write'),
      ...{ height: 'number', width: 'number', fonts: 'object', dictionary: 'object' },
      structParentTreeKey: 'number',
    }
    expect(changedMembers(document.page, kinds)).toEqual([])
  })

  test('still embeds subsets by glyph, with widths and meanings beside them', async () => {
    const bytes = assets.fonts.get('Amiri/400')
    if (!bytes) throw new Error('Amiri is not installed')
    const { font } = document.faceFor(faceOf(await loadShaper(), bytes))
    const kinds = {
      ...{ id: 'string', font: 'object', unicode: 'object', widths: 'object' },
      ...functions('ref', 'finalize', 'toUnicodeCmap'),
    }
    expect(changedMembers(font, kinds)).toEqual([])
    expect(font.scale).toBe(1)
    let asked = 0
    font.subset = { encode: () => Uint8Array.of(++asked) }
    font.ref()
    Reflect.apply(Reflect.get(font, 'finalize') as () => void, font, [])
    expect(asked).toBe(1)
  })

  test('still keeps an outline as entries with children and a dictionary', () => {
    const item = document.outline.addItem('Un', {})
    expect(document.outline.children).toEqual([item])
    expect(changedMembers(item, functions('addItem'))).toEqual([])
    expect(changedMembers(item.dictionary, { data: 'object' })).toEqual([])
  })

  test('still numbers objects from one, and a stream is what was written to one', () => {
    const [first, second] = [document.ref({ S: 'P' }), document.ref()]
    expect(second.id).toBe(first.id + 1)
    expect([first.data, String(first)]).toEqual([{ S: 'P' }, `${first.id} 0 R`])
    expect(first.buffer).toHaveLength(0)
    expect(changedMembers(first, { ...functions('finalize', 'end'), compress: 'boolean' })).toEqual(
      [],
    )
  })

  test('still asks for the metadata at the end, by the methods the writer puts its own for', () => {
    const asked: string[] = []
    const other = new BriefPdfDocument(layout, 1)
    other._addInfo = () => asked.push('info')
    other._addPdfaMetadata = () => asked.push('archival part')
    other.end()
    expect(asked).toEqual(['archival part', 'info'])
  })

  test('still counts the glyphs of a font only for the first part of PDF/A', () => {
    expect(Reflect.get(document, 'subset')).toBe(1)
  })

  test('still leads from pages to elements by a number tree with an entry for each', () => {
    const tree: unknown = document.getStructTreeRoot().data['ParentTree']
    if (typeof tree !== 'object' || tree === null) throw new Error('there is no parent tree')
    expect(changedMembers(tree, functions('get', 'add'))).toEqual([])
    expect(Reflect.apply(Reflect.get(tree, 'get') as () => unknown, tree, [0])).toEqual([])
  })

  test('still hands the annotation of a link to the element it belongs to', () => {
    const owned: unknown[] = []
    const structParent = {
      add: ({ annotationRef }: { annotationRef: object }) => owned.push(annotationRef),
    }
    document.link(1, 2, 3, 4, 'https://exemple.ma', { structParent })
    expect(owned).toHaveLength(1)
    expect(owned[0]).toMatchObject({ data: { Subtype: 'Link', Type: 'Annot' } })
  })
})
