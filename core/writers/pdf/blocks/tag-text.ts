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
  const level = node.marker.kind === 'number' ? node.marker.level : 0
  const list = { language, level, isNumbered: node.marker.kind === 'number' }
  const item = addTag(listIn(outerItem(parent, list) ?? parent, list), 'LI')
  return { label: addTag(item, 'Lbl'), text: addTag(item, 'LBody') }
}

type List = Required<Pick<Tag, 'language' | 'level' | 'isNumbered'>>

/** The list that goes on at the end of an element, or a new one. */
function listIn(parent: Tag, list: List): Tag | undefined {
  const last = parent.children.at(-1)
  const { language, level, isNumbered } = list
  const isSame = last?.language === language && last.isNumbered === isNumbered
  return last?.name === 'L' && isSame && last.level === level ? last : addTag(parent, 'L', list)
}

/** What the last item says, if a list less deep stands at the end of the element. */
function outerItem(parent: Tag, { language, level }: List): Tag | undefined {
  const last = parent.children.at(-1)
  const isOuter = last?.name === 'L' && last.language === language && (last.level ?? 0) < level
  return isOuter ? last.children.at(-1)?.children.find(({ name }) => name === 'LBody') : undefined
}

const leadsToPage = ({ leader }: TextNode): boolean =>
  leader?.content.some((run) => 'field' in run && run.field === 'page-reference') ?? false

/** The contents of a language; those of two languages come entry by entry. */
function contentsIn(parent: Tag, language: Language): Tag | undefined {
  const others = parent.children.findLastIndex(({ name }) => name !== 'TOC')
  const known = parent.children.slice(others + 1).find((tag) => tag.language === language)
  return known ?? addTag(parent, 'TOC', { language })
}
