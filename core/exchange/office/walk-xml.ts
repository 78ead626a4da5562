import { Tokenizer } from 'htmlparser2'

export type XmlAttributes = Readonly<Record<string, string>>

/** What is told of an XML text, in its order. */
export interface XmlWalker {
  readonly onOpen: (name: string, attributes: XmlAttributes) => void
  readonly onText: (text: string) => void
  readonly onClose: (name: string) => void
}

/** No word processor nests deeper. */
const deepest = 1000

/**
 * Walks through an XML text in one pass. Nothing it names is fetched and no entity but the five of XML is known.
 * False when it is cut short, nested beyond reason or declares entities: then what was told counts for nothing.
 */
export function walkXml(xml: string, { onOpen, onText, onClose }: XmlWalker): boolean {
  const open: string[] = []
  let name = ''
  let attribute = ''
  let attributes: Record<string, string> = {}
  let isSound = true
  const addValue = (value: string): void => {
    attributes[attribute] = (attributes[attribute] ?? '') + value
  }
  const enter = (isEmpty: boolean): void => {
    if (!isSound || open.length >= deepest) {
      isSound = false
      return
    }
    onOpen(name, attributes)
    if (isEmpty) onClose(name)
    else open.push(name)
  }
  const ignore = (): void => undefined
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      ontext: (start, end) => isSound && onText(xml.slice(start, end)),
      ontextentity: (codePoint) => isSound && onText(String.fromCodePoint(codePoint)),
      onopentagname: (start, end) => {
        name = xml.slice(start, end)
        attributes = {}
      },
      onattribname: (start, end) => {
        attribute = xml.slice(start, end)
      },
      onattribdata: (start, end) => addValue(xml.slice(start, end)),
      onattribentity: (codePoint) => addValue(String.fromCodePoint(codePoint)),
      onopentagend: () => enter(false),
      onselfclosingtag: () => enter(true),
      onclosetag: (start, end) => {
        if (open.pop() !== xml.slice(start, end)) isSound = false
        else if (isSound) onClose(xml.slice(start, end))
      },
      oncdata: (start, end) => isSound && onText(xml.slice(start, end)),
      ondeclaration: () => {
        isSound = false
      },
      onattribend: ignore,
      oncomment: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  )
  tokenizer.write(xml)
  tokenizer.end()
  return isSound && open.length === 0
}
