import { Parser } from 'htmlparser2'
import { ParagraphReader } from './paragraph-reader'
import type { WordParts } from './unpack-word'
import type { Remark } from '../field-change'
import type { WordParagraph } from './word-document'

type Attributes = Readonly<Record<string, string>>

/** The paragraphs of a Word file in their order, those in tables included, then notes, heads and feet. */
export function readParagraphs({ stories, comments, styles }: WordParts): readonly WordParagraph[] {
  const remarks = readComments(comments)
  const emphasis = emphasisIn(styles)
  return stories.flatMap(({ xml, relations }) => {
    const reader = new ParagraphReader(readLinks(relations), remarks, emphasis, endedIn(xml))
    walk(xml, {
      onOpen: (name, attributes) => reader.open(name, attributes),
      onText: (text) => reader.text(text),
      onClose: (name) => reader.close(name),
    })
    return reader.paragraphs
  })
}

/** The names of the bookmarks that end somewhere. */
function endedIn(xml: string): ReadonlySet<string> {
  const ends = new Set(
    [...xml.matchAll(/<w:bookmarkEnd [^>]*?w:id="([^"]*)"/g)].map(([, id]) => id),
  )
  const names = [...xml.matchAll(/<w:bookmarkStart [^>]*>/g)].flatMap(([mark]) => {
    const [, id] = /w:id="([^"]*)"/.exec(mark) ?? []
    const [, name] = /w:name="([^"]*)"/.exec(mark) ?? []
    return name !== undefined && ends.has(id) ? [name] : []
  })
  return new Set(names)
}

/** The ids of the character style that Arabic words have in the place of italics. */
const emphasisIn = (styles: string): ReadonlySet<string> =>
  new Set(
    [
      ...styles.matchAll(/<w:style [^>]*w:styleId="([^"]*)"[^>]*>\s*<w:name w:val="emphasis"/gi),
    ].map(([, id = '']) => id),
  )

interface Walker {
  readonly onOpen: (name: string, attributes: Attributes) => void
  readonly onText?: (text: string) => void
  readonly onClose?: (name: string) => void
}

function walk(xml: string, { onOpen, onText, onClose }: Walker): void {
  const parser = new Parser(
    {
      onopentag: onOpen,
      ...(onText ? { ontext: onText } : {}),
      ...(onClose ? { onclosetag: onClose } : {}),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
}

function readLinks(relations: string): ReadonlyMap<string, string> {
  const links = new Map<string, string>()
  walk(relations, {
    onOpen: (name, { Id, Target, TargetMode }) => {
      if (name === 'Relationship' && Id && Target && TargetMode === 'External')
        links.set(Id, Target)
    },
  })
  return links
}

function readComments(xml: string): ReadonlyMap<string, Remark> {
  const comments = new Map<string, Remark>()
  let open: { id: string; author: string; text: string } | undefined
  let isInText = false
  walk(xml, {
    onOpen: (name, attributes) => {
      if (name === 'w:comment') {
        open = { id: attributes['w:id'] ?? '', author: attributes['w:author'] ?? '', text: '' }
      }
      if (name === 'w:p' && open && open.text !== '') open.text += '\n'
      isInText = name === 'w:t'
    },
    onText: (text) => {
      if (open && isInText) open.text += text
    },
    onClose: (name) => {
      isInText = false
      if (name !== 'w:comment' || !open) return
      comments.set(open.id, { author: open.author, text: open.text })
      open = undefined
    },
  })
  return comments
}
