import type { LayoutPart } from '../../layout/page-layout'
import { isContents } from './contents-entries'
import type { ListedPages, Writing } from './writing'

/**
 * What each table of contents lists: the pages of its languages from itself on. They have a bookmark around
 * them, so that the contents do not list themselves when Word makes them anew.
 */
export const listedPages = (
  { bookmarks }: Writing,
  parts: readonly LayoutPart[],
): readonly ListedPages[] =>
  parts.flatMap((part, index) => {
    if (!part.nodes.some(isContents)) return []
    const languages = part.languages.join(' ')
    const following = parts.slice(index)
    const end = following.findIndex((each) => each.languages.join(' ') !== languages)
    return {
      parts: end === -1 ? following : following.slice(0, end),
      bookmark: bookmarks.unique(`_contents_${part.languages.join('_')}`),
      bookmarkId: bookmarks.nextId(),
    }
  })

/** The bookmark begins after the contents… */
export const startOfListed = ({ bookmark, bookmarkId }: ListedPages): string =>
  `<w:bookmarkStart w:id="${bookmarkId}" w:name="${bookmark}"/>`

/** …and ends with the last of the pages. */
export const endOfListed = ({ bookmarkId }: ListedPages): string =>
  `<w:bookmarkEnd w:id="${bookmarkId}"/>`
