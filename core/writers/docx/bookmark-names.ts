/** Word takes at most forty letters, digits and underscores, beginning with a letter. */
const longest = 40

/** The bookmark of each anchor, unique in the document. */
export class BookmarkNames {
  private readonly names = new Map<string, string>()

  nameOf(anchor: string): string {
    const known = this.names.get(anchor)
    if (known !== undefined) return known
    const plain = anchor.replace(/[^A-Za-z0-9_]/g, '_')
    const base = (/^[A-Za-z]/.test(plain) ? plain : `b_${plain}`).slice(0, longest - 4)
    const taken = new Set(this.names.values())
    let name = base
    for (let count = 2; taken.has(name); count++) name = `${base}_${count}`
    this.names.set(anchor, name)
    return name
  }
}
