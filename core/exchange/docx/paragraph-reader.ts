import type { WordComment, WordParagraph, WordRun } from './word-document'

type Attributes = Readonly<Record<string, string>>

interface OpenParagraph {
  id: string | undefined
  bookmarks: { name: string; runsBefore: number }[]
  runs: WordRun[]
  authors: Set<string>
  comments: WordComment[]
  /** Whether its end was deleted with tracking on: what follows belongs to it. */
  isJoined: boolean
}

/** What cannot be read as text: what was deleted or moved away, and the double of what is drawn. */
const skipped = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText'])
const breaks: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

/** Collects paragraphs from the tags and texts of a document. */
export class ParagraphReader {
  readonly paragraphs: WordParagraph[] = []
  private readonly links: ReadonlyMap<string, string>
  private readonly comments: ReadonlyMap<string, WordComment>
  private readonly bookmarks = new Map<string, string>()
  private current: OpenParagraph | undefined
  private skipDepth = 0
  private propertiesDepth = 0
  private isInText = false
  private link: string | undefined
  private look: { bold?: true; italic?: true } = {}

  constructor(links: ReadonlyMap<string, string>, comments: ReadonlyMap<string, WordComment>) {
    this.links = links
    this.comments = comments
  }

  open(name: string, attributes: Attributes): void {
    this.track(name, attributes)
    if (skipped.has(name) && !this.isProperty(name)) this.skipDepth += 1
    if (name === 'w:pPr' || name === 'w:rPr') this.propertiesDepth += 1
    if (this.propertiesDepth > 0) return this.openProperty(name, attributes)
    if (name === 'w:p') this.begin(attributes)
    else if (name === 'w:bookmarkStart') this.openBookmark(attributes)
    else if (name === 'w:bookmarkEnd') this.bookmarks.delete(attributes['w:id'] ?? '')
    else if (name === 'w:commentReference') this.addComment(attributes['w:id'])
    else if (name === 'w:hyperlink') this.link = this.links.get(attributes['r:id'] ?? '')
    else if (name === 'w:r') this.look = {}
    else if (name === 'w:t') this.isInText = true
    else if (name in breaks && this.current) this.text(breaks[name] ?? '', true)
  }

  text(text: string, isBreak = false): void {
    if (!this.current || this.skipDepth > 0 || !(this.isInText || isBreak)) return
    const run: WordRun = {
      text,
      ...this.look,
      ...(this.link === undefined ? {} : { link: this.link }),
    }
    const last = this.current.runs.at(-1)
    const starts = this.current.bookmarks.some(
      ({ runsBefore }) => runsBefore === this.current?.runs.length,
    )
    const isSame = last?.bold === run.bold && last?.italic === run.italic && last?.link === run.link
    if (last && isSame && !starts && !isBreak && !/[\t\n]/.test(last.text)) {
      this.current.runs.splice(-1, 1, { ...last, text: last.text + text })
    } else this.current.runs.push(run)
  }

  close(name: string): void {
    if (name === 'w:t') this.isInText = false
    else if (name === 'w:hyperlink') this.link = undefined
    else if (name === 'w:p' && this.current) this.end(this.current)
    if (name === 'w:pPr' || name === 'w:rPr') this.propertiesDepth -= 1
    if (skipped.has(name) && !this.isProperty(name)) this.skipDepth -= 1
  }

  /** Inside properties `w:del` says something of the paragraph's end; it holds no text. */
  private isProperty(name: string): boolean {
    return this.propertiesDepth > 0 && (name === 'w:del' || name === 'w:moveFrom')
  }

  private begin(attributes: Attributes): void {
    // A paragraph whose end was deleted goes on in this one.
    if (this.current?.isJoined) {
      this.current.isJoined = false
      return
    }
    this.current = {
      id: attributes['w14:paraId'],
      bookmarks: [],
      runs: [],
      authors: new Set(),
      comments: [],
      isJoined: false,
    }
  }

  private end(paragraph: OpenParagraph): void {
    if (paragraph.isJoined) return
    const { id, bookmarks, runs, authors, comments } = paragraph
    const openAtEnd = [...this.bookmarks.values()]
    this.paragraphs.push({ id, bookmarks, runs, openAtEnd, authors: [...authors], comments })
    this.current = undefined
  }

  private openBookmark(attributes: Attributes): void {
    const { 'w:name': name, 'w:id': id = '' } = attributes
    if (name === undefined || !this.current) return
    this.bookmarks.set(id, name)
    this.current.bookmarks.push({ name, runsBefore: this.current.runs.length })
  }

  private openProperty(name: string, attributes: Attributes): void {
    const isOn = !['0', 'false', 'off'].includes(attributes['w:val'] ?? '')
    if (name === 'w:b' && isOn) this.look.bold = true
    else if (name === 'w:i' && isOn) this.look.italic = true
    else if (name === 'w:del' && this.current) this.current.isJoined = true
  }

  private track(name: string, attributes: Attributes): void {
    if (!/^w:(?:ins|del|moveFrom|moveTo)$/.test(name)) return
    const author = attributes['w:author']
    if (author !== undefined) this.current?.authors.add(author)
  }

  private addComment(id: string | undefined): void {
    const comment = this.comments.get(id ?? '')
    if (comment) this.current?.comments.push(comment)
  }
}
