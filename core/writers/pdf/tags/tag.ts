import type { Language } from '../../../text/language'

/** The structure types of ISO 32000 that a brief is made of. */
export type TagName =
  | 'Document'
  | 'Part'
  | `H${1 | 2 | 3 | 4 | 5 | 6}`
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Span'
  | 'Note'
  | 'TOC'
  | 'TOCI'

/** What a stretch of the document is, for those who listen to it. The tree grows in reading order. */
export interface Tag {
  readonly name: TagName
  readonly language?: Language
  /** What a figure shows. */
  readonly alternative?: string
  /** What the element says in place of what is painted. */
  readonly actual?: string
  /** Columns covered by a table cell. */
  readonly span?: number
  /** Rows covered by it. */
  readonly rowSpan?: number
  /** Whether a list's items carry numbers. */
  readonly isNumbered?: boolean
  /** How deep a list's numbers go: none is the outermost. */
  readonly level?: number
  readonly children: Tag[]
}

/** Adds an element under a parent; what has no parent is furniture and stays untagged. */
export function addTag(
  parent: Tag | undefined,
  name: TagName,
  facts: Omit<Tag, 'name' | 'children'> = {},
): Tag | undefined {
  if (!parent) return undefined
  const tag: Tag = { name, ...facts, children: [] }
  parent.children.push(tag)
  return tag
}
