import type { Tag } from '../tags/tag'
import { pdfNumber } from './pdf-value'
import type { PdfPage } from './pdfmake-types'
import type { StructureWriter } from './structure-writer'

/** What content operators of a page have set and not changed since. */
interface PaintState {
  colour?: string
  strokeColour?: string
  lineWidthPt?: number
  font?: string
}

/**
 * Collects the content of one page: opens and closes the stretches that belong to elements, and sets a
 * colour, a font or a line width only where it changes.
 */
export class PagePainter {
  readonly page: PdfPage
  private readonly structure: StructureWriter
  private operators: string[] = []
  private state: PaintState = {}
  private open: Tag | 'artifact' | undefined

  constructor(page: PdfPage, structure: StructureWriter) {
    this.page = page
    this.structure = structure
    structure.enterPage(page)
  }

  /** What is added from here on belongs to an element; without one it is an artifact. */
  enter(tag: Tag | undefined): void {
    const wanted = tag ?? 'artifact'
    if (this.open === wanted) return
    this.leave()
    this.open = wanted
    this.operators.push(
      tag
        ? `/${tag.name}<</MCID ${this.structure.contentOf(tag, this.page)}>>BDC`
        : '/Artifact BMC',
    )
  }

  add(operators: string): void {
    this.operators.push(operators)
  }

  /** `#RRGGBB`. */
  fillWith(colour: string): void {
    if (this.state.colour === colour) return
    this.state.colour = colour
    this.add(`${rgb(colour)} rg`)
  }

  strokeWith(colour: string, lineWidthPt: number): void {
    if (this.state.strokeColour !== colour) this.add(`${rgb(colour)} RG`)
    if (this.state.lineWidthPt !== lineWidthPt) this.add(`${pdfNumber(lineWidthPt)} w`)
    this.state.strokeColour = colour
    this.state.lineWidthPt = lineWidthPt
  }

  /** Between `BT` and `ET`, but it outlives them. */
  setFont(id: string, sizePt: number): void {
    const font = `/${id} ${pdfNumber(sizePt)} Tf`
    if (this.state.font !== font) this.add(font)
    this.state.font = font
  }

  /** Lets somebody else write to the page, who leaves colours and widths as they like. */
  hand(paint: () => void): void {
    this.flush()
    paint()
    this.state = {}
  }

  end(): void {
    this.leave()
    this.flush()
  }

  private leave(): void {
    if (this.open) this.operators.push('EMC')
    this.open = undefined
  }

  private flush(): void {
    if (this.operators.length > 0) this.page.write(this.operators.join('\n'))
    this.operators = []
  }
}

const knownColours = new Map<string, string>()

function rgb(colour: string): string {
  const known = knownColours.get(colour)
  if (known) return known
  const value = Number.parseInt(colour.slice(1), 16)
  const shares = [value >> 16, value >> 8, value].map((it) => pdfNumber((it & 255) / 255))
  const written = shares.join(' ')
  knownColours.set(colour, written)
  return written
}
