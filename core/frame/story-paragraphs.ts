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
  /** Its properties, tags included; empty, and standing where they would, if it has none. */
  readonly properties: { readonly xml: string; readonly start: number; readonly end: number }
  readonly texts: readonly StoryText[]
  /** In the cell of a table or in a text box. */
  readonly isEnclosed: boolean
}

interface OpenParagraph {
  readonly start: number
  readonly isEnclosed: boolean
  readonly texts: StoryText[]
  properties: StoryParagraph['properties']
  look: string
}

const tags = /<(\/?)(w:p|w:r|w:t|w:rPr|w:pPr|w:tc|w:txbxContent)(?=[\s/>])([^>]*?)(\/?)>/g

/** The paragraphs of a story, those in text boxes before the one they hang on. */
export function storyParagraphs(xml: string): readonly StoryParagraph[] {
  const paragraphs: StoryParagraph[] = []
  const open: OpenParagraph[] = []
  // A tracked change of properties holds those there were.
  let lookFrom = 0
  let lookDepth = 0
  let propertiesFrom = 0
  let propertiesDepth = 0
  let textFrom: number | undefined
  let enclosures = 0
  for (const match of xml.matchAll(tags)) {
    const [tag, slash, name, , selfClosing] = match
    const place = match.index
    const after = place + tag.length
    const current = open.at(-1)
    const isClosing = slash === '/'
    if (name === 'w:tc' || name === 'w:txbxContent') {
      if (!selfClosing) enclosures += isClosing ? -1 : 1
    } else if (name === 'w:p' && !selfClosing) {
      if (!isClosing) {
        const isEnclosed = enclosures > 0
        const properties = { xml: '', start: after, end: after }
        open.push({ start: place, texts: [], properties, isEnclosed, look: '' })
      } else if (current) {
        const { start, texts, properties, isEnclosed } = current
        paragraphs.push({ start, end: after, texts, properties, isEnclosed })
        open.pop()
      }
    } else if (!current) continue
    else if (name === 'w:pPr') {
      if (!isClosing && propertiesDepth === 0) propertiesFrom = place
      if (!selfClosing) propertiesDepth += isClosing ? -1 : 1
      if (propertiesDepth === 0) {
        const own = { xml: xml.slice(propertiesFrom, after), start: propertiesFrom, end: after }
        current.properties = own
      }
    } else if (name === 'w:r' && !isClosing) current.look = ''
    else if (name === 'w:rPr' && propertiesDepth === 0 && !selfClosing) {
      if (!isClosing && lookDepth === 0) lookFrom = place
      lookDepth += isClosing ? -1 : 1
      if (lookDepth === 0) current.look = xml.slice(lookFrom, after)
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
