import type { LayoutNode } from '../../../layout/page-layout'
import type { ScaleName } from '../../../brief/theme'
import type { Direction, Language } from '../../../text/language'
import type { Sheet } from '../pages/sheet'
import type { Tag } from '../tags/tag'
import type { TypeSetting } from '../text/itemise'
import type { FieldValues } from '../text/styled-text'
import type { SettingNumber } from './set-lines'

/** Something set to its width: its height is known, its place on a page is not. */
export interface Block {
  readonly heightPt: number
  readonly spaceBeforePt: number
  /** The least of it that may stand at the foot of a page. */
  readonly leastHeightPt: number
  readonly keepWithNext: boolean
  /** Its translation follows (see `GridRow`). */
  readonly precedesTranslation?: true
  readonly paint: (sheet: Sheet, xPt: number, topPt: number) => void
  /** What fits into a height, and the rest. `mustPart`: it is taller than a page, so rules of beauty give way. */
  readonly part: (roomPt: number, mustPart: boolean) => readonly [Block, Block] | undefined
  /** Footnotes whose marks are in it. */
  readonly notes: readonly Block[]
  /** A footnote beside those of the other language: in which of two columns, from the left. */
  readonly column?: 0 | 1
  /** What is printed again above it when it comes first on a page: the header rows of its table. */
  readonly repeated: readonly Block[]
}

/** What the blocks of a document are set with. */
export interface DocumentSetting extends TypeSetting {
  /** What was set before with the same number may be used again. */
  readonly number?: SettingNumber
}

/** What the blocks of a part are set with. */
export interface BlockSetting extends DocumentSetting {
  readonly scale: ScaleName
  /** Of the part or the grid: which side things without a language start from. */
  readonly direction: Direction
  /** Known for heads and feet only, which are set when all pages are made. */
  readonly fields?: FieldValues
  /** The width of the page's text, which footnotes have even when their marks stand in a narrow cell. */
  readonly measurePt: number
  /** The languages that stand beside each other, from the left. */
  readonly columns?: readonly [Language, Language]
  /** The element that new elements go under; none for heads, feet and repeated rows. */
  readonly tag?: Tag
}

/** Sets nodes to a width, one under the other. Cells of a grid get it handed: they hold any node, grids as well. */
export type SetNodes = (
  nodes: readonly LayoutNode[],
  widthPt: number,
  setting: BlockSetting,
) => readonly Block[]

/** What a block that cannot be parted answers. */
export const neverParts = (): undefined => undefined
