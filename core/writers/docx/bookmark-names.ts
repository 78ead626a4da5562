import { Counter } from './counter'

/** Word takes at most forty letters, digits and underscores, beginning with a letter. */
const longest = 40

/** The bookmark of each anchor, unique in the document. */
export class BookmarkNames {
  private readonly names = new Map<string, string>()
  private readonly taken = new Set<string>()
  private readonly ids = new Counter()

  /** The number of the next bookmark; each one in a document has its own. */
  nextId(): number {
    return this.ids.next()
  }

  nameOf(anchor: string): string {
    const known = this.names.get(anchor)
    if (known !== undefined) return known
    const plain = anchor.replace(/[^A-Za-z0-9_]/g, '_')
    const base = (/^[A-Za-z]/.test(plain) ? plain : `b_${plain}`).slice(0, longest - 4)
    let name = base
    for (let count = 2; this.taken.has(name); count++) name = `${base}_${count}`
    this.names.set(anchor, name)
    this.taken.add(name)
    return name
  }
}
