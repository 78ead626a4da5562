import { textOfLayoutRuns } from './layout-words'
import { fieldBookmark, fieldParagraphId } from '../../text/field-bookmark'
import type { TextNode } from '../../layout/page-layout'
import type { Writing } from './writing'

/** The words of a paragraph with the bookmarks that other places, and the way back, find them by. */
export function bookmarked(
  { bookmarks, sent }: Writing,
  node: TextNode,
  anchor: string | undefined,
  words: string,
): string {
  const field = isField(node) ? bookmarks.unique(nameOfField(node, node.source)) : undefined
  if (field === undefined) sent.addOther(node.content)
  else sent.addField(field)
  const names = [
    ...(node.anchor === undefined ? [] : [bookmarks.nameOf(node.anchor)]),
    ...(anchor === undefined ? [] : [bookmarks.nameOf(anchor)]),
    ...(field === undefined ? [] : [field]),
  ]
  return names.reduce((inner, name) => {
    const id = bookmarks.nextId()
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inner}<w:bookmarkEnd w:id="${id}"/>`
  }, words)
}

/** The number of a paragraph that holds a text of the record. */
export const fieldId = ({ bookmarks }: Writing, node: TextNode): string | undefined =>
  isField(node)
    ? bookmarks.uniqueParagraph(fieldParagraphId(node.source, node.language))
    : undefined

/** Whether the words were written by the user in the record, not in a template. */
const isField = (node: TextNode): node is TextNode & { readonly source: string } =>
  node.source !== undefined &&
  !node.source.startsWith('template/') &&
  !node.content.some((run) => 'runningTitle' in run)

const nameOfField = ({ language, content }: TextNode, source: string): string =>
  fieldBookmark(source, language, textOfLayoutRuns(content))
