import { tagOf, type Language } from '../../../text/language'
import type { Tag, TagName } from '../tags/tag'
import type { BriefPdfDocument } from './brief-pdf-document'
import type { PdfPage, PdfReference } from './pdfmake-types'

/** One element of the structure tree; its kids come in while pages are painted. */
interface StructureElement {
  readonly reference: PdfReference
  readonly kids: unknown[]
  /** Lists inside an item, which come after what it says itself. */
  readonly lists: PdfReference[]
  /** The page of its first content, which need not be named again for the rest. */
  page?: PdfPage
}

/** A rectangle as the file measures it: from the bottom left corner of the page. */
export type FileBox = readonly [left: number, bottom: number, right: number, top: number]

/** A link, or a word that is cut at the end of a line. */
export type Stretch = { readonly link: string } | { readonly cutWord: { readonly text: string } }

/** The structure tree of a file, and the way back to it from what pages show. */
export interface StructureWriter {
  /** Enters a page, which must be known even when nothing on it belongs to an element. */
  readonly enterPage: (page: PdfPage) => void
  /** A number for a stretch of a page's content that belongs to an element. */
  readonly contentOf: (tag: Tag, page: PdfPage) => number
  /** The element of a stretch inside an element; what goes on overleaf or on the next line stays one. */
  readonly stretchIn: (tag: Tag, stretch: Stretch) => Tag
  /** Makes an annotation of the page part of an element; returns its key in the parent tree. */
  readonly annotationOf: (tag: Tag, page: PdfPage, annotation: PdfReference) => number
  /** Says where a figure stands. */
  readonly place: (tag: Tag, box: FileBox) => void
  readonly end: () => void
}

/** Builds the whole tree first, so that reading order is that of the layout and not of painting. */
export function writeStructure(document: BriefPdfDocument, root: Tag): StructureWriter {
  const elements = new Map<Tag, StructureElement>()
  const elementOf = (tag: Tag): StructureElement => {
    const element = elements.get(tag)
    if (!element) throw new Error(`${tag.name} is not in the structure tree`)
    return element
  }
  const notes: PdfReference[] = []
  const rankOf = withoutGaps()
  const build = (tag: Tag, parent: PdfReference, inherited: Language | undefined): PdfReference => {
    const reference = document.ref({ S: rankOf(tag.name), P: parent, ...factsOf(tag, inherited) })
    if (tag.name === 'Note') notes.push(reference)
    const kids: unknown[] = []
    const lists: PdfReference[] = []
    elements.set(tag, { reference, kids, lists })
    for (const child of tag.children) {
      const isInner = tag.name === 'LBody' && child.name === 'L'
      const built = build(child, reference, tag.language ?? inherited)
      if (isInner) lists.push(built)
      else kids.push(built)
    }
    return reference
  }
  const lastStretches = new Map<
    Tag,
    { readonly key: unknown; readonly child: Tag; readonly at: number }
  >()
  const stretchIn = (tag: Tag, stretch: Stretch): Tag => {
    const { reference, kids } = elementOf(tag)
    const key = 'link' in stretch ? stretch.link : stretch.cutWord
    const last = lastStretches.get(tag)
    if (last?.key === key && last.at === kids.length) return last.child
    const child: Tag =
      'link' in stretch
        ? { name: 'Link', children: [] }
        : { name: 'Span', actual: stretch.cutWord.text, children: [] }
    kids.push(build(child, reference, tag.language))
    lastStretches.set(tag, { key, child, at: kids.length })
    return child
  }
  const treeRoot = document.getStructTreeRoot()
  treeRoot.data['K'] = [build(root, treeRoot, undefined)]
  const parentTree = treeRoot.data['ParentTree'] as ParentTree
  return {
    contentOf: (tag, page) => {
      const element = elementOf(tag)
      const owners = parentTree.get(page.structParentTreeKey)
      const content = owners.push(element.reference) - 1
      element.page ??= page
      const isUsual = element.page === page
      element.kids.push(isUsual ? content : { Type: 'MCR', Pg: page.dictionary, MCID: content })
      return content
    },
    stretchIn,
    enterPage: (page) => {
      parentTree.get(page.structParentTreeKey)
    },
    annotationOf: (tag, page, annotation) => {
      const element = elementOf(tag)
      const key = document.createStructParentTreeNextKey()
      parentTree.add(key, element.reference)
      element.kids.push({ Type: 'OBJR', Obj: annotation, Pg: page.dictionary })
      return key
    },
    place: (tag, box) => {
      elementOf(tag).reference.data['A'] = { O: 'Layout', Placement: 'Block', BBox: [...box] }
    },
    end: () => {
      if (notes.length > 0) treeRoot.data['IDTree'] = withIds(notes)
      for (const { reference, kids: own, lists, page } of elements.values()) {
        const kids = [...own, ...lists]
        if (page) reference.data['Pg'] = page.dictionary
        if (kids.length > 0) reference.data['K'] = kids.length === 1 ? kids[0] : kids
        reference.end()
      }
    },
  }
}

/** Headings begin at the first rank and skip none, as PDF/UA demands, whatever ranks the layout gives them. */
function withoutGaps(): (name: TagName) => TagName {
  const open: number[] = []
  return (name) => {
    const rank = /^H([1-6])$/.exec(name)?.[1]
    if (rank === undefined) return name
    while ((open.at(-1) ?? 0) >= Number(rank)) open.pop()
    open.push(Number(rank))
    // Never more entries than there are ranks.
    return `H${open.length}` as TagName
  }
}

/** PDF/UA wants every note to have an identifier of its own, and ISO 32000 a tree of those. */
function withIds(notes: readonly PdfReference[]): Record<string, unknown> {
  const names = notes.flatMap((note, index) => {
    // Names are sorted as strings.
    const id: unknown = Object(`note-${String(index + 1).padStart(5, '0')}`)
    note.data['ID'] = id
    return [id, note]
  })
  return { Names: names }
}

/** pdfkit's number tree: from a page or an annotation back to its elements. */
interface ParentTree {
  get(key: number): PdfReference[]
  add(key: number, element: PdfReference): void
}

const factsOf = (tag: Tag, inherited: Language | undefined): Record<string, unknown> => {
  const attributes = attributesOf(tag)
  return {
    // Boxed, or pdfkit would write names.
    ...(tag.language && tag.language !== inherited ? { Lang: Object(tagOf(tag.language)) } : {}),
    ...(tag.alternative === undefined ? {} : { Alt: Object(tag.alternative) }),
    ...(tag.actual === undefined ? {} : { ActualText: Object(tag.actual) }),
    ...(attributes ? { A: attributes } : {}),
  }
}

function attributesOf(tag: Tag): Record<string, unknown> | undefined {
  const { span = 1, rowSpan = 1 } = tag
  const spans = {
    ...(span > 1 ? { ColSpan: span } : {}),
    ...(rowSpan > 1 ? { RowSpan: rowSpan } : {}),
  }
  if (tag.name === 'TH') return { O: 'Table', Scope: 'Column', ...spans }
  if (tag.name === 'TD' && (span > 1 || rowSpan > 1)) return { O: 'Table', ...spans }
  if (tag.name === 'L') return { O: 'List', ListNumbering: tag.isNumbered ? 'Decimal' : 'Square' }
  return undefined
}
