import type { Assets } from '../../brief/assets'
import type { ScaleName, Theme } from '../../brief/theme'
import type { LayoutPart, PageLayout } from '../../layout/page-layout'
import { directionOf, type Language } from '../../text/language'
import { BookmarkNames } from './bookmark-names'
import { Counter } from './counter'
import { Footnotes } from './footnotes'
import { mainHeadings } from './main-headings'
import { Media } from './media'
import { NumberedLists } from './numbered-lists'
import { Relations } from './relations'
import { SentList } from './sent-list'
import { Stories } from './stories'
import { StyleSheet } from './style-sheet'
import { colourNames } from './theme-part'

/** What is collected while a document is written, and what every node needs to know. */
export interface Writing {
  readonly theme: Theme
  readonly languages: readonly Language[]
  readonly isTwoSided: boolean
  readonly scale: ScaleName
  /** Where the headings stand that a table of contents in this part lists. */
  readonly listed: ListedPages | undefined
  /** The part being written. */
  readonly part: LayoutPart | undefined
  /** From the page's edges to the measure. */
  readonly sidesPt: { readonly left: number; readonly right: number }
  /** What Word's theme calls the colours. */
  readonly colours: ReadonlyMap<string, string>
  readonly assets: Assets
  readonly styles: StyleSheet
  readonly lists: NumberedLists
  readonly bookmarks: BookmarkNames
  readonly sent: SentList
  /** What page references print until Word counts for itself. */
  readonly pageNumbers: PageLayout['pageNumbers']
  readonly media: Media
  readonly drawings: Counter
  readonly stories: Stories
  /** None in heads, feet and notes, which can have none of their own. */
  readonly footnotes: Footnotes | undefined
  /** What the story being written points to: the body, or one head or foot. */
  readonly relations: Relations
  /** Run properties that have been worked out before. */
  readonly looks: Map<string, Map<string, string>>
}

/** The parts that a table of contents lists, and the bookmark around them. */
export interface ListedPages {
  readonly parts: readonly LayoutPart[]
  readonly bookmark: string
  readonly bookmarkId: number
}

/** A fresh start for one document. */
export const startWriting = (layout: PageLayout, assets: Assets): Writing => {
  const { theme, languages, pageNumbers, isTwoSided = false } = layout
  return {
    theme,
    languages,
    isTwoSided,
    scale: languages.length > 1 ? 'paired' : 'single',
    listed: undefined,
    part: undefined,
    sidesPt: { left: 0, right: 0 },
    colours: colourNames(theme),
    assets,
    styles: new StyleSheet(theme, languages, mainHeadings(layout)),
    lists: new NumberedLists(),
    bookmarks: new BookmarkNames(),
    sent: new SentList(),
    pageNumbers,
    media: new Media(),
    drawings: new Counter(),
    stories: new Stories(),
    footnotes: new Footnotes(),
    relations: new Relations(),
    looks: new Map(),
  }
}

/** The same document, in the scale and margins of one of its parts. */
export const inPart = (
  writing: Writing,
  part: LayoutPart,
  listed: ListedPages | undefined,
): Writing => ({
  ...writing,
  listed,
  part,
  scale: part.scale,
  sidesPt: sidesOf(part),
})

/** The same document, in a head or foot. */
export const inStory = (writing: Writing): Writing => ({
  ...writing,
  relations: new Relations(),
  footnotes: undefined,
})

/** The margins of a part as they lie on the paper. */
export function sidesOf({ languages, page }: LayoutPart): Writing['sidesPt'] {
  const { start, end } = page.marginsPt
  const isRightToLeft = directionOf(languages[0] ?? 'fr') === 'rtl'
  return isRightToLeft ? { left: end, right: start } : { left: start, right: end }
}
