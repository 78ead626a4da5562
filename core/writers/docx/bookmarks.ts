import type { TextNode } from '../../layout/page-layout'
import type { Writing } from './writing'

/** The words of a paragraph with the bookmarks that other places, and the way back, find them by. */
export function bookmarked(
  { bookmarks }: Writing,
  node: TextNode,
  anchor: string | undefined,
  words: string,
): string {
  const names = [
    ...(node.anchor === undefined ? [] : [bookmarks.nameOf(node.anchor)]),
    ...(anchor === undefined ? [] : [bookmarks.nameOf(anchor)]),
  ]
  return names.reduce((inner, name) => {
    const id = bookmarks.nextId()
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inner}<w:bookmarkEnd w:id="${id}"/>`
  }, words)
}
