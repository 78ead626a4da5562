import type { TextNode } from '../../../layout/page-layout'
import { addTag, type Tag } from '../tags/tag'

interface TextTags {
  readonly text?: Tag
  readonly label?: Tag
}

/** The elements of a paragraph: a heading, a paragraph, or an item of the list it goes on with. */
export function tagText(node: TextNode, parent: Tag | undefined, hasText: boolean): TextTags {
  if (!parent || !hasText) return {}
  const { language } = node
  if (!node.marker) {
    const name = node.outlineLevel ? (`H${node.outlineLevel}` as const) : 'P'
    return { text: addTag(parent, name, { language }) }
  }
  const last = parent.children.at(-1)
  const isNumbered = node.marker.kind === 'number'
  const goesOn = last?.name === 'L' && last.language === language && last.isNumbered === isNumbered
  const list = goesOn ? last : addTag(parent, 'L', { language, isNumbered })
  const item = addTag(list, 'LI')
  return { label: addTag(item, 'Lbl'), text: addTag(item, 'LBody') }
}
