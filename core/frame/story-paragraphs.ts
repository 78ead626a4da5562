/** A stretch of text in a run, by its place in the XML of its story. */
export interface StoryText {
  readonly start: number
  readonly end: number
  /** As it stands in the XML, and as it reads. */
  readonly written: string
  readonly text: string
  /** The properties of its run, tags included. */
  readonly look: string
}

/** A paragraph of a body, head, foot or text box. */
export interface StoryParagraph {
  readonly start: number
  readonly end: number
  readonly texts: readonly StoryText[]
  readonly isRightToLeft: boolean
  /** In the cell of a table or in a text box. */
  readonly isEnclosed: boolean
}

interface OpenParagraph {
  readonly start: number
  readonly isEnclosed: boolean
  readonly texts: StoryText[]
  isRightToLeft: boolean
  look: string
}

const tags = /<(\/?)(w:p|w:r|w:t|w:rPr|w:pPr|w:bidi|w:tc|w:txbxContent)(?=[\s/>])([^>]*?)(\/?)>/g

/** The paragraphs of a story, those in text boxes before the one they hang on. */
export function storyParagraphs(xml: string): readonly StoryParagraph[] {
  const paragraphs: StoryParagraph[] = []
  const open: OpenParagraph[] = []
  let lookFrom: number | undefined
  let isInParagraphProperties = false
  let textFrom: number | undefined
  let enclosures = 0
  for (const match of xml.matchAll(tags)) {
    const [tag, slash, name, attributes = '', selfClosing] = match
    const place = match.index
    const after = place + tag.length
    const current = open.at(-1)
    const isClosing = slash === '/'
    if (name === 'w:tc' || name === 'w:txbxContent') {
      if (!selfClosing) enclosures += isClosing ? -1 : 1
    } else if (name === 'w:p' && !selfClosing) {
      if (!isClosing) {
        const isEnclosed = enclosures > 0
        open.push({ start: place, texts: [], isRightToLeft: false, isEnclosed, look: '' })
      } else if (current) {
        const { start, texts, isRightToLeft, isEnclosed } = current
        paragraphs.push({ start, end: after, texts, isRightToLeft, isEnclosed })
        open.pop()
      }
    } else if (!current) continue
    else if (name === 'w:pPr') isInParagraphProperties = !isClosing && !selfClosing
    else if (name === 'w:bidi') current.isRightToLeft = !/w:val="(?:0|false|off)"/.test(attributes)
    else if (name === 'w:r' && !isClosing) current.look = ''
    else if (name === 'w:rPr' && !isInParagraphProperties && !selfClosing) {
      if (!isClosing) lookFrom ??= place
      else if (lookFrom !== undefined) {
        current.look = xml.slice(lookFrom, after)
        lookFrom = undefined
      }
    } else if (name === 'w:t' && !selfClosing) {
      if (!isClosing) textFrom = after
      else if (textFrom !== undefined) {
        const written = xml.slice(textFrom, place)
        const text = decode(written)
        current.texts.push({ start: textFrom, end: place, written, text, look: current.look })
        textFrom = undefined
      }
    }
  }
  return paragraphs
}

/** The words of a paragraph, however Word has cut them into runs. */
export const wordsOf = ({ texts }: StoryParagraph): string => texts.map(({ text }) => text).join('')

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
}

/** What XML says, character references resolved. */
export const decode = (xml: string): string =>
  xml.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? all
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : all
    },
  )
