type Attributes = Readonly<Record<string, string>>

/** What a run says of its look; bold has two switches in Word, one for right-to-left words. */
interface Said {
  bold?: boolean
  boldComplex?: boolean
  italic?: boolean
  isRightToLeft?: boolean
}

const properties = new Set(['w:pPr', 'w:rPr'])

/** Follows the properties of paragraphs and runs, and knows how the run at hand looks. */
export class RunLooks {
  private readonly emphasis: ReadonlySet<string>
  private readonly path: string[] = []
  /** Inside what properties were before somebody changed them. */
  private formerDepth = 0
  private said: Said = {}

  constructor(emphasis: ReadonlySet<string>) {
    this.emphasis = emphasis
  }

  /** Whether what is being read are the properties of a paragraph's end. */
  get isOfParagraph(): boolean {
    return this.formerDepth === 0 && this.path.includes('w:pPr')
  }

  /** Takes an opening tag, and answers whether it belongs to properties. */
  open(name: string, attributes: Attributes): boolean {
    if (name === 'w:r') this.said = {}
    if (name.endsWith('PrChange')) this.formerDepth += 1
    if (properties.has(name)) this.path.push(name)
    if (this.formerDepth > 0) return true
    if (this.path.length === 0) return false
    if (!this.isOfParagraph) this.say(name, attributes)
    return true
  }

  close(name: string): boolean {
    const wasInProperties = this.path.length > 0 || this.formerDepth > 0
    if (name.endsWith('PrChange')) this.formerDepth -= 1
    if (properties.has(name)) this.path.pop()
    return wasInProperties
  }

  look(): { bold?: true; italic?: true } {
    const { bold, boldComplex, italic, isRightToLeft } = this.said
    const isBold = isRightToLeft ? (boldComplex ?? bold) : bold
    return { ...(isBold ? { bold: true } : {}), ...(italic ? { italic: true } : {}) }
  }

  private say(name: string, attributes: Attributes): void {
    const isOn = !['0', 'false', 'off'].includes(attributes['w:val'] ?? '')
    if (name === 'w:b') this.said.bold = isOn
    else if (name === 'w:bCs') this.said.boldComplex = isOn
    else if (name === 'w:i') this.said.italic = isOn
    else if (name === 'w:rtl') this.said.isRightToLeft = isOn
    else if (name === 'w:rStyle' && this.emphasis.has(attributes['w:val'] ?? '')) {
      this.said.italic = true
    }
  }
}
