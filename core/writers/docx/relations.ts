import { escapeXml } from '../../text/escape-xml'

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What one part of the package points to: its links, its pictures, its heads and feet. */
export class Relations {
  private readonly links = new Map<string, string>()
  private readonly parts: string[] = []
  private readonly names = new Map<string, string>()

  /** The id of an address outside; the same address has one. */
  link(address: string): string {
    const id = this.links.get(address) ?? `rIdLink${this.links.size + 1}`
    this.links.set(address, id)
    return id
  }

  /** The id of another part of the package, by its path from this one. */
  part(kind: 'header' | 'footer' | 'image' | 'customXml', target: string): string {
    const known = this.names.get(target)
    if (known !== undefined) return known
    const id = `rIdPart${this.names.size + 1}`
    this.names.set(target, id)
    this.parts.push(`<Relationship Id="${id}" Type="${types}/${kind}" Target="${target}"/>`)
    return id
  }

  /** All of them as elements, for the part's own list. */
  toXml(): string {
    const links = [...this.links].map(
      ([address, id]) =>
        `<Relationship Id="${id}" Type="${types}/hyperlink" Target="${escapeXml(address)}" TargetMode="External"/>`,
    )
    return [...this.parts, ...links].join('')
  }
}
