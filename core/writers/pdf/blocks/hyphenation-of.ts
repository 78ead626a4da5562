import type { TextNode } from '../../../layout/page-layout'
import type { StyleName } from '../../../layout/text-look'
import type { Hyphenation } from '../text/hyphenate'
import type { BlockSetting } from './block'

/** Text that is read on and on; titles, names, dates and the short lines of tables stay as they are. */
const runningStyles: ReadonlySet<StyleName> = new Set<StyleName>([
  'lead',
  'body',
  'item',
  'rationale',
  'clause',
  'letter',
  'note',
])

/** How the words of a paragraph may be cut. */
export const hyphenationOf = (
  { style, alignment, leader }: TextNode,
  { hyphenate }: BlockSetting,
): Hyphenation | undefined =>
  hyphenate && {
    hyphenate,
    isRunning: runningStyles.has(style) && alignment !== 'center' && !leader,
    isJustified: alignment === 'justify',
  }
