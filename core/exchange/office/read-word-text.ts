import {
  addWords,
  makeHeading,
  newParagraph,
  spannedCells,
  type OfficeBlock,
  type OfficeParagraph,
  type OfficeTable,
  type OfficeText,
} from './office-block'
import type { OfficeParts } from './unpack-office'
import { walkXml, type XmlAttributes } from './walk-xml'
import { createWordCounter, type WordCounter } from './word-numbering'
import { isOn, readWordStyles, type WordStyle } from './word-styles'

/** Neither deleted nor moved away, not the look it had before, and drawn only once. */
const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:numberingChange',
  'mc:Fallback',
])
const changes = /^w:(?:ins|del|moveFrom|moveTo|[a-zA-Z]+Change|cellIns|cellDel|cellMerge)$/
const breaks: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

/** Reads the text of a Word file; null when its XML is broken. */
export function readWordText({ part }: OfficeParts): OfficeText | null {
  const styles = readWordStyles(part('word/styles.xml'))
  const counter = createWordCounter(part('word/numbering.xml'))
  const read = (path: string): WordReading | null => {
    const reading = new WordReading(styles, counter)
    const xml = part(path)
    const isSound = xml === '' || walkXml(xml, reading.walker)
    return isSound ? reading : null
  }
  const readings = ['document', 'footnotes', 'endnotes'].map((name) => read(`word/${name}.xml`))
  const [document, ...notes] = readings
  if (!document) return null
  return {
    body: document.blocks,
    notes: notes.flatMap((note) => note?.blocks ?? []),
    hasChanges: readings.some((reading) => reading?.hasChanges),
  }
}

interface OpenParagraph {
  readonly paragraph: OfficeParagraph
  readonly format: Format
}

/** Gathers the paragraphs and tables of one part. */
class WordReading {
  readonly blocks: OfficeBlock[] = []
  hasChanges = false
  private readonly styles: ReadonlyMap<string, WordStyle>
  private readonly counter: WordCounter
  /** What blocks are added to: the part, a cell, a text box. */
  private readonly containers: OfficeBlock[][] = [this.blocks]
  /** Paragraphs that hold a text box being read, the innermost last. */
  private readonly paragraphs: OpenParagraph[] = []
  private readonly tables: OfficeTable[] = []
  private skipping = 0
  private inProperties = ''
  private inText = false
  private isRowDeleted = false
  private span: string | undefined
  private look = newLook()
  private joined: OfficeParagraph | undefined

  constructor(styles: ReadonlyMap<string, WordStyle>, counter: WordCounter) {
    this.styles = styles
    this.counter = counter
  }

  readonly walker = {
    onOpen: (name: string, attributes: XmlAttributes): void => this.open(name, attributes),
    onText: (text: string): void => {
      if (this.inText && this.skipping === 0) this.add(text)
    },
    onClose: (name: string): void => this.close(name),
  }

  private open(name: string, attributes: XmlAttributes): void {
    if (changes.test(name)) this.hasChanges = true
    if (this.skipping > 0 || (skipped.has(name) && this.inProperties === '')) {
      this.skipping += 1
      return
    }
    if (name === 'w:pPr' || name === 'w:rPr' || name === 'w:trPr' || name === 'w:tcPr') {
      if (this.inProperties === '') this.inProperties = name
      return
    }
    if (this.inProperties !== '') {
      if (/Change$/.test(name)) this.skipping += 1
      else this.property(name, attributes)
      return
    }
    if (name === 'w:p') this.beginParagraph()
    else if (name === 'w:r') this.look = newLook()
    else if (name === 'w:t' || name === 'm:t') this.inText = true
    else if (name in breaks) this.add(breaks[name] ?? '')
    else if (name === 'w:txbxContent')
      this.containers.push(this.paragraphs.at(-1)?.paragraph.boxes ?? this.blocks)
    else if (name === 'w:tbl') this.tables.push({ kind: 'table', rows: [] })
    else if (name === 'w:tr') {
      this.isRowDeleted = false
      this.tables.at(-1)?.rows.push([])
    } else if (name === 'w:tc') this.beginCell()
  }

  private close(name: string): void {
    if (this.skipping > 0) {
      this.skipping -= 1
      return
    }
    if (name === this.inProperties) this.inProperties = ''
    else if (name === 'w:t' || name === 'm:t') this.inText = false
    else if (name === 'w:p') this.endParagraph()
    else if (name === 'w:txbxContent') this.containers.pop()
    else if (name === 'w:tc') {
      this.containers.pop()
      this.tables
        .at(-1)
        ?.rows.at(-1)
        ?.push(...spannedCells(this.span))
      this.span = undefined
    } else if (name === 'w:tr') {
      if (this.isRowDeleted) this.tables.at(-1)?.rows.pop()
      this.isRowDeleted = false
    } else if (name === 'w:tbl') {
      const table = this.tables.pop()
      if (table) this.containers.at(-1)?.push(table)
    }
  }

  private beginParagraph(): void {
    this.paragraphs.push({ paragraph: this.joined ?? newParagraph(), format: newFormat() })
    this.joined = undefined
    this.look = newLook()
  }

  private beginCell(): void {
    const cell: OfficeBlock[] = []
    this.span = undefined
    this.tables.at(-1)?.rows.at(-1)?.push(cell)
    this.containers.push(cell)
  }

  private property(name: string, attributes: XmlAttributes): void {
    const value = attributes['w:val']
    const { look } = this
    const format = this.paragraphs.at(-1)?.format ?? newFormat()
    if (this.inProperties === 'w:trPr') this.isRowDeleted ||= name === 'w:del'
    else if (this.inProperties === 'w:tcPr') {
      if (name === 'w:gridSpan') this.span = value
    } else if (this.inProperties === 'w:pPr') {
      if (name === 'w:pStyle') format.style = value
      else if (name === 'w:outlineLvl') format.outline = Number(value)
      else if (name === 'w:numId') format.list = value
      else if (name === 'w:ilvl') format.level = Number(value)
      else if (name === 'w:del' || name === 'w:moveFrom') format.isJoined = true
    } else if (name === 'w:rStyle') {
      const style = this.styles.get(value ?? '')
      look.isBold ||= style?.isBold ?? false
      look.isItalic ||= style?.isItalic ?? false
    } else if (name === 'w:b' || name === 'w:bCs') look.isBold = isOn(value)
    else if (name === 'w:i' || name === 'w:iCs') look.isItalic = isOn(value)
    else if (name === 'w:vanish') look.isHidden = isOn(value)
  }

  private add(text: string): void {
    const paragraph = this.paragraphs.at(-1)?.paragraph
    if (!paragraph || this.skipping > 0 || this.look.isHidden) return
    addWords(paragraph, text, this.look.isBold, this.look.isItalic)
  }

  private endParagraph(): void {
    const open = this.paragraphs.pop()
    if (!open) return
    const { paragraph, format } = open
    if (format.isJoined) {
      this.joined = paragraph
      return
    }
    this.dress(paragraph, format)
    this.containers.at(-1)?.push(paragraph)
  }

  /** Gives a paragraph the sign that its style and its list ask for. */
  private dress(paragraph: OfficeParagraph, format: Format): void {
    const isEmpty = paragraph.runs.every(({ text }) => text.trim() === '')
    if (isEmpty) return
    const style = this.styles.get(format.style ?? '')
    const list = format.list ?? style?.place?.list
    const level = format.level ?? style?.place?.level ?? 0
    const label = list === undefined ? null : this.counter.count({ list, level })
    const outline = format.outline === undefined ? style?.headingDepth : format.outline + 1
    if (style?.isContents) paragraph.role = 'contents'
    else if (outline !== undefined && outline <= 9) makeHeading(paragraph, outline, label?.words)
    else if (label) {
      paragraph.role = 'item'
      paragraph.sign = label.sign
    }
  }
}

interface Format {
  style: string | undefined
  outline: number | undefined
  list: string | undefined
  level: number | undefined
  /** Its end was deleted: what follows belongs to it. */
  isJoined: boolean
}

const newFormat = (): Format => ({
  style: undefined,
  outline: undefined,
  list: undefined,
  level: undefined,
  isJoined: false,
})
const newLook = () => ({ isBold: false, isItalic: false, isHidden: false })
