import {
  addWords,
  itemSign,
  makeHeading,
  newParagraph,
  spannedCells,
  type OfficeBlock,
  type OfficeParagraph,
  type OfficeTable,
  type OfficeText,
} from './office-block'
import { isBasedOn, readOdtStyles, type OdtStyles } from './odt-styles'
import type { OfficeParts } from './unpack-office'
import { walkXml, type XmlAttributes } from './walk-xml'

/** What was deleted, what is said of pictures, remarks in the margin, the signs of notes. */
const skipped = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'text:note-citation',
  'text:ruby-text',
  'text:sequence-decls',
  'text:variable-decls',
  'svg:title',
  'svg:desc',
  'office:event-listeners',
])

/** Reads the text of an OpenDocument file; null when its XML is broken. */
export function readOdtText({ part }: OfficeParts): OfficeText | null {
  const content = part('content.xml')
  const reading = new OdtReading(readOdtStyles([part('styles.xml'), content]))
  if (!walkXml(content, reading.walker)) return null
  const { body, notes, hasChanges } = reading
  return { body, notes, hasChanges }
}

interface OpenList {
  readonly style: string | undefined
  /** The number of the next item; null where items have bullets. */
  next: number | null
  /** Whether the item's sign still waits for its first paragraph. */
  isItemNew: boolean
}

/** Gathers the paragraphs, tables and notes of a text. */
class OdtReading {
  readonly body: OfficeBlock[] = []
  readonly notes: OfficeBlock[] = []
  hasChanges = false
  private readonly styles: OdtStyles
  private readonly containers: OfficeBlock[][] = [this.body]
  private readonly paragraphs: OfficeParagraph[] = []
  private readonly tables: OfficeTable[] = []
  private readonly looks: { readonly isBold: boolean; readonly isItalic: boolean }[] = []
  /** Lists around the current place; a cell or a note begins with none. */
  private lists: OpenList[] = []
  private readonly listsAround: OpenList[][] = []
  private readonly lastNumbers = new Map<string, number>()
  private skipping = 0
  private contents = 0
  private isInBody = false

  constructor(styles: OdtStyles) {
    this.styles = styles
  }

  readonly walker = {
    onOpen: (name: string, attributes: XmlAttributes): void => this.open(name, attributes),
    onText: (text: string): void => this.add(text.replace(/\s+/g, ' ')),
    onClose: (name: string): void => this.close(name),
  }

  private open(name: string, attributes: XmlAttributes): void {
    if (name === 'text:changed-region') this.hasChanges = true
    if (this.skipping > 0 || skipped.has(name)) {
      this.skipping += 1
      return
    }
    if (name === 'office:text') this.isInBody = true
    else if (name === 'text:p' || name === 'text:h') this.beginParagraph(name, attributes)
    else if (name === 'text:span') this.beginSpan(attributes['text:style-name'])
    else if (name === 'text:s' || name === 'text:tab') this.add(' ')
    else if (name === 'text:line-break') this.add('\n')
    else if (name === 'text:list') this.beginList(attributes)
    else if (name === 'text:list-item') this.beginItem(attributes['text:start-value'])
    else if (name === 'text:table-of-content') this.contents += 1
    else if (name === 'text:note-body') this.enter(this.notes)
    else if (name === 'draw:text-box') this.enter(this.paragraphs.at(-1)?.boxes ?? this.place())
    else if (name === 'table:table') this.tables.push({ kind: 'table', rows: [] })
    else if (name === 'table:table-row') this.tables.at(-1)?.rows.push([])
    else if (name === 'table:table-cell') {
      const cell: OfficeBlock[] = []
      this.tables.at(-1)?.rows.at(-1)?.push(cell)
      this.enter(cell)
    } else if (name === 'table:covered-table-cell')
      this.tables
        .at(-1)
        ?.rows.at(-1)
        ?.push([], ...spannedCells(attributes[repeated]))
  }

  private close(name: string): void {
    if (this.skipping > 0) {
      this.skipping -= 1
      return
    }
    if (name === 'office:text') this.isInBody = false
    else if (name === 'text:p' || name === 'text:h') this.endParagraph()
    else if (name === 'text:span') this.looks.pop()
    else if (name === 'text:list') this.endList()
    else if (name === 'text:table-of-content') this.contents -= 1
    else if (name === 'text:note-body' || name === 'draw:text-box' || name === 'table:table-cell')
      this.leave()
    else if (name === 'table:table') {
      const table = this.tables.pop()
      if (table) this.place().push(table)
    }
  }

  private place(): OfficeBlock[] {
    return this.containers.at(-1) ?? this.body
  }

  private enter(blocks: OfficeBlock[]): void {
    this.containers.push(blocks)
    this.listsAround.push(this.lists)
    this.lists = []
  }

  private leave(): void {
    this.containers.pop()
    this.lists = this.listsAround.pop() ?? []
  }

  private beginParagraph(name: string, attributes: XmlAttributes): void {
    const paragraph = newParagraph()
    const style = attributes['text:style-name']
    this.paragraphs.push(paragraph)
    this.looks.length = 0
    if (this.contents > 0) paragraph.role = 'contents'
    else if (name === 'text:h')
      makeHeading(paragraph, Number(attributes['text:outline-level'] ?? 1) || 1)
    else if (isBasedOn(style, 'Title', this.styles)) makeHeading(paragraph, 1)
    else this.markItem(paragraph)
  }

  private markItem(paragraph: OfficeParagraph): void {
    const list = this.lists.at(-1)
    if (!list?.isItemNew) return
    list.isItemNew = false
    const label = list.next === null ? '-' : `${list.next++}.`
    paragraph.role = 'item'
    paragraph.sign = itemSign(this.lists.length - 1, label)
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop()
    if (paragraph) this.place().push(paragraph)
  }

  private beginSpan(name: string | undefined): void {
    const style = this.styles.styles.get(name ?? '')
    const parent = this.styles.styles.get(style?.parent ?? '')
    const around = this.looks.at(-1)
    this.looks.push({
      isBold: style?.isBold ?? parent?.isBold ?? around?.isBold ?? false,
      isItalic: style?.isItalic ?? parent?.isItalic ?? around?.isItalic ?? false,
    })
  }

  private beginList(attributes: XmlAttributes): void {
    const style = attributes['text:style-name'] ?? this.lists.at(-1)?.style
    const first = this.styles.lists.get(style ?? '')?.get(this.lists.length + 1)
    const goesOn =
      attributes['text:continue-numbering'] === 'true' ||
      attributes['text:continue-list'] !== undefined
    const last = goesOn ? this.lastNumbers.get(style ?? '') : undefined
    this.lists.push({ style, next: first === undefined ? null : (last ?? first), isItemNew: false })
  }

  private beginItem(start: string | undefined): void {
    const list = this.lists.at(-1)
    if (!list) return
    list.isItemNew = true
    if (start !== undefined && list.next !== null) list.next = Number(start) || 1
  }

  private endList(): void {
    const list = this.lists.pop()
    if (list && list.next !== null) this.lastNumbers.set(list.style ?? '', list.next)
  }

  private add(text: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph || this.skipping > 0 || !this.isInBody) return
    const { isBold = false, isItalic = false } = this.looks.at(-1) ?? {}
    addWords(paragraph, text, isBold, isItalic)
  }
}

const repeated = 'table:number-columns-repeated'
