import type { TextNode } from '../../../layout/page-layout'
import type { Language } from '../../../text/language'
import { addTag, type Tag } from '../tags/tag'

interface TextTags {
  readonly text?: Tag
  readonly label?: Tag
}

/** The elements of a paragraph: an entry of the contents, a heading, a paragraph, or an item of the list it goes on with. */
export function tagText(node: TextNode, parent: Tag | undefined, hasText: boolean): TextTags {
  if (!parent || !hasText) return {}
  const { language } = node
  if (leadsToPage(node)) {
    return { text: addTag(contentsIn(parent, language), 'TOCI') }
  }
  if (!node.marker) {
    const name = node.outlineLevel ? (`H${node.outlineLevel}` as const) : 'P'
    return { text: addTag(parent, name, { language }) }
  }
  // A note is no list: its mark labels the note itself.
  if (parent.name === 'Note') {
    return { label: addTag(parent, 'Lbl'), text: addTag(parent, 'P', { language }) }
  }
  const last = parent.children.at(-1)
  const isNumbered = node.marker.kind === 'number'
  const goesOn = last?.name === 'L' && last.language === language && last.isNumbered === isNumbered
  const list = goesOn ? last : addTag(parent, 'L', { language, isNumbered })
  const item = addTag(list, 'LI')
  return { label: addTag(item, 'Lbl'), text: addTag(item, 'LBody') }
}

const leadsToPage = ({ leader }: TextNode): boolean =>
  leader?.content.some((run) => 'field' in run && run.field === 'page-reference') ?? false

/** The contents of a language; those of two languages come entry by entry. */
function contentsIn(parent: Tag, language: Language): Tag | undefined {
  const others = parent.children.findLastIndex(({ name }) => name !== 'TOC')
  const known = parent.children.slice(others + 1).find((tag) => tag.language === language)
  return known ?? addTag(parent, 'TOC', { language })
}
