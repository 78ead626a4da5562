import type { Remark } from '../field-change'
import { FieldNesting } from './field-nesting'
import { RunLooks } from './run-looks'
import type { PlacedRemark, WordParagraph, WordRun } from './word-document'

type Attributes = Readonly<Record<string, string>>

interface OpenParagraph {
  readonly id: string | undefined
  readonly bookmarks: { name: string; runsBefore: number }[]
  readonly runs: WordRun[]
  readonly endedAtStart: string[]
  readonly authors: Set<string>
  readonly comments: PlacedRemark[]
  isListed: boolean
  /** Whether its end was deleted with tracking on: what follows belongs to it. */
  isJoined: boolean
  /** Whether its tag has been closed all the same. */
  isClosed: boolean
}

/** What cannot be read as text: what was deleted or moved away, and the double of what is drawn. */
const skipped = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:delText'])
const breaks: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}
/** Where a paragraph ends in any case. */
const walls = new Set(['w:tc', 'w:tbl', 'w:txbxContent', 'w:footnote', 'w:endnote', 'w:body'])

/** Collects paragraphs from the tags and texts of a document. */
export class ParagraphReader {
  readonly paragraphs: WordParagraph[] = []
  private readonly links: ReadonlyMap<string, string>
  private readonly comments: ReadonlyMap<string, Remark>
  private readonly ended: ReadonlySet<string>
  private readonly bookmarks = new Map<string, string>()
  private readonly looks: RunLooks
  private readonly fields = new FieldNesting()
  /** The paragraph being read, and before it those whose text boxes it stands in. */
  private readonly stack: OpenParagraph[] = []
  private skipDepth = 0
  /** How much of that is what was struck out. */
  private struckDepth = 0
  private isInText = false
  private link: string | undefined

  constructor(
    links: ReadonlyMap<string, string>,
    comments: ReadonlyMap<string, Remark>,
    emphasis: ReadonlySet<string>,
    ended: ReadonlySet<string>,
  ) {
    this.ended = ended
    this.links = links
    this.comments = comments
    this.looks = new RunLooks(emphasis)
  }

  open(name: string, attributes: Attributes): void {
    const isProperty = this.looks.open(name, attributes)
    if (isProperty) return this.openProperty(name, attributes)
    this.track(name, attributes)
    if (skipped.has(name)) this.skipDepth += 1
    if (name === 'w:del') this.struckDepth += 1
    if (walls.has(name)) this.closeJoined()
    if (name === 'w:p') this.begin(attributes)
    else if (name === 'w:bookmarkStart') this.openBookmark(attributes)
    else if (name === 'w:bookmarkEnd') this.closeBookmark(attributes['w:id'] ?? '')
    else if (name === 'w:commentReference') this.addComment(attributes['w:id'])
    else if (name === 'w:hyperlink') this.link = this.links.get(attributes['r:id'] ?? '')
    else if (name === 'w:fldChar') this.openField(attributes)
    else if (name === 'w:fldSimple') this.fields.begin(attributes['w:instr'] ?? '')
    else if (name === 'w:instrText') this.fields.isInInstruction = true
    else if (name === 'w:t' || name === 'm:t') this.isInText = true
    else if (name in breaks) this.add(breaks[name] ?? '', true)
    else if (name === 'w:sym') this.addSymbol(attributes['w:char'])
  }

  text(text: string): void {
    if (this.fields.isInInstruction) {
      this.fields.instruct(text)
      if (this.current) this.current.isListed ||= this.fields.isInContents
    } else if (this.isInText) this.add(text, false)
  }

  close(name: string): void {
    if (this.looks.close(name)) return
    if (name === 'w:t' || name === 'm:t') this.isInText = false
    else if (name === 'w:instrText') this.fields.isInInstruction = false
    else if (name === 'w:fldSimple') this.fields.end()
    else if (name === 'w:hyperlink') this.link = undefined
    else if (name === 'w:p') this.end()
    if (walls.has(name)) this.closeJoined()
    if (name === 'w:tc') this.closeBookmarks()
    if (skipped.has(name)) this.skipDepth -= 1
    if (name === 'w:del') this.struckDepth -= 1
  }

  private get current(): OpenParagraph | undefined {
    return this.stack.at(-1)
  }

  private add(text: string, isBreak: boolean): void {
    const { current } = this
    if (!current || this.skipDepth > 0 || this.fields.isWorkedOut) return
    const link = this.link === undefined ? {} : { link: this.link }
    const run: WordRun = { text, ...this.looks.look(), ...link }
    const last = current.runs.at(-1)
    const count = current.runs.length
    const isCut = [...current.bookmarks, ...current.comments].some(
      ({ runsBefore }) => runsBefore === count,
    )
    const isSame = last?.bold === run.bold && last?.italic === run.italic && last?.link === run.link
    if (last && isSame && !isCut && !isBreak && !/[\t\n]/.test(last.text)) {
      current.runs.splice(-1, 1, { ...last, text: last.text + text })
    } else current.runs.push(run)
  }

  /** A sign of a face of signs, by its place in it: it looks otherwise elsewhere, but is not lost. */
  private addSymbol(place: string | undefined): void {
    const code = Number.parseInt(place ?? '', 16)
    if (code > 0 && code <= 0xffff) this.add(String.fromCharCode(code), false)
  }

  private begin(attributes: Attributes): void {
    if (this.skipDepth > 0) return
    const { current } = this
    // A paragraph whose end was deleted goes on in this one.
    if (current?.isClosed) {
      current.isJoined = false
      current.isClosed = false
      return
    }
    this.stack.push({
      id: attributes['w14:paraId'],
      bookmarks: [],
      runs: [],
      endedAtStart: [],
      authors: new Set(),
      comments: [],
      isListed: this.fields.isInContents,
      isJoined: false,
      isClosed: false,
    })
  }

  private end(): void {
    if (this.skipDepth > 0 || !this.current) return
    this.current.isClosed = true
    if (!this.current.isJoined) this.finish()
  }

  /** Nothing follows that a paragraph without an end could go on in. */
  private closeJoined(): void {
    if (this.current?.isClosed) this.finish()
  }

  private finish(): void {
    const paragraph = this.stack.pop()
    if (!paragraph) return
    const { id, bookmarks, runs, endedAtStart, authors, comments, isListed } = paragraph
    const openAtEnd = [...this.bookmarks.values()]
    this.paragraphs.push({
      ...{ id, bookmarks, runs, endedAtStart, openAtEnd, comments, isListed },
      authors: [...authors],
    })
  }

  private openBookmark(attributes: Attributes): void {
    const { 'w:name': name, 'w:id': id = '' } = attributes
    // What is struck out whole takes the beginning of its bookmark along, which still says what it was.
    const isDouble = this.skipDepth > this.struckDepth
    if (name === undefined || !this.current || isDouble) return
    // LibreOffice begins those around nothing, or around two paragraphs, twice and ends them once.
    const isOpen = [...this.bookmarks.values()].includes(name)
    // One that ends nowhere ends with its paragraph.
    if (this.ended.has(name)) this.bookmarks.set(id, name)
    if (!isOpen) this.current.bookmarks.push({ name, runsBefore: this.current.runs.length })
  }

  private closeBookmark(id: string): void {
    const name = this.bookmarks.get(id)
    const { current } = this
    if (name === undefined) return
    if (current?.runs.length === 0) current.endedAtStart.push(name)
    for (const [other, same] of this.bookmarks) if (same === name) this.bookmarks.delete(other)
  }

  /** No text of ours goes on in another cell: where an end has got lost, the cell's is it. */
  private closeBookmarks(): void {
    this.bookmarks.clear()
    const last = this.paragraphs.pop()
    if (last) this.paragraphs.push({ ...last, openAtEnd: [] })
  }

  private openField(attributes: Attributes): void {
    this.fields.mark(attributes['w:fldCharType'])
    if (this.current) this.current.isListed ||= this.fields.isInContents
  }

  /** In the properties of its end a paragraph says that the end is gone. */
  private openProperty(name: string, attributes: Attributes): void {
    if (!this.looks.isOfParagraph) return
    if (name !== 'w:del' && name !== 'w:moveFrom') return
    this.track(name, attributes)
    if (this.current) this.current.isJoined = true
  }

  private track(name: string, attributes: Attributes): void {
    if (!/^w:(?:ins|del|moveFrom|moveTo)$/.test(name)) return
    const author = attributes['w:author']
    if (author !== undefined) this.current?.authors.add(author)
  }

  private addComment(id: string | undefined): void {
    const comment = this.comments.get(id ?? '')
    const { current } = this
    if (comment && current) current.comments.push({ ...comment, runsBefore: current.runs.length })
  }
}
