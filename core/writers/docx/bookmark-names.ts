import { Counter } from './counter'

/** Word takes at most forty letters, digits and underscores, beginning with a letter. */
const longest = 40

/** The bookmark of each anchor, unique in the document. */
export class BookmarkNames {
  private readonly names = new Map<string, string>()
  private readonly taken = new Set<string>()
  private readonly paragraphs = new Set<string>()
  private readonly ids = new Counter()

  /** The number of the next bookmark; each one in a document has its own. */
  nextId(): number {
    return this.ids.next()
  }

  /** A name that no other bookmark has: the one wanted, or it with a number after it. */
  unique(wanted: string): string {
    let name = wanted
    for (let count = 2; this.taken.has(name); count++) name = `${wanted}_${count}`
    this.taken.add(name)
    return name
  }

  /** A number for a paragraph, the first for whoever asks first. */
  uniqueParagraph(id: string): string | undefined {
    if (this.paragraphs.has(id)) return undefined
    this.paragraphs.add(id)
    return id
  }

  nameOf(anchor: string): string {
    const known = this.names.get(anchor)
    if (known !== undefined) return known
    const plain = anchor.replace(/[^A-Za-z0-9_]/g, '_')
    const base = (/^[A-Za-z]/.test(plain) ? plain : `b_${plain}`).slice(0, longest - 4)
    const name = this.unique(base)
    this.names.set(anchor, name)
    return name
  }
}
