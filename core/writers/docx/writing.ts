import type { Assets } from '../../brief/assets'
import type { ScaleName, Theme } from '../../brief/theme'
import type { LayoutPart, PageLayout } from '../../layout/page-layout'
import type { Language } from '../../text/language'
import { BookmarkNames } from './bookmark-names'
import { NumberedLists } from './numbered-lists'
import { StyleSheet } from './style-sheet'

/** What is collected while a document is written, and what every node needs to know. */
export interface Writing {
  readonly theme: Theme
  readonly languages: readonly Language[]
  readonly scale: ScaleName
  /** From the page's edge to the measure. */
  readonly sidePt: number
  readonly assets: Assets
  readonly styles: StyleSheet
  readonly lists: NumberedLists
  readonly bookmarks: BookmarkNames
}

/** A fresh start for one document. */
export const startWriting = ({ theme, languages }: PageLayout, assets: Assets): Writing => ({
  theme,
  languages,
  scale: scaleFor(languages),
  sidePt: 0,
  assets,
  styles: new StyleSheet(theme, languages),
  lists: new NumberedLists(),
  bookmarks: new BookmarkNames(),
})

/** The same document, in the scale and margins of one of its parts. */
export const inPart = (writing: Writing, { languages, page }: LayoutPart): Writing => ({
  ...writing,
  scale: scaleFor(languages),
  sidePt: page.marginsPt.side,
})

const scaleFor = (languages: readonly Language[]): ScaleName =>
  languages.length > 1 ? 'paired' : 'single'
