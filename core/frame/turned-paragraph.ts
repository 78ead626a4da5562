import type { Direction } from '../text/language'
import type { FrameLooks } from './frame-looks'
import { propertyOf, withProperty } from './property-order'

/**
 * The properties of a paragraph that now holds only words read the other way: it is read so too, and its lines
 * and indents stay at the side of the paper where the letterhead has put them. Arabic words that stood at the
 * left for want of a choice begin at the right.
 */
export function turnedParagraph(properties: string, to: Direction, looks: FrameLooks): string {
  const alignment = looks.alignment(properties)
  const turned = withProperty(
    'pPr',
    properties,
    'bidi',
    to === 'rtl' ? '<w:bidi/>' : '<w:bidi w:val="0"/>',
  )
  const indent = propertyOf(turned, 'ind')
  const indented =
    indent === undefined ? turned : withProperty('pPr', turned, 'ind', withSidesSwapped(indent))
  const side = sideOf(alignment, to)
  return side === alignment
    ? indented
    : withProperty('pPr', indented, 'jc', `<w:jc w:val="${side ?? 'start'}"/>`)
}

/** Word takes `left` and `right` for the sides where lines begin and end. */
function sideOf(alignment: string | undefined, to: Direction): string | undefined {
  const isAtEnd = alignment === 'right' || alignment === 'end'
  if (alignment !== undefined && !isAtEnd && alignment !== 'left' && alignment !== 'start') {
    return alignment
  }
  if (to === 'rtl') return alignment === undefined ? undefined : 'start'
  return isAtEnd ? 'start' : 'end'
}

const opposite: Readonly<Record<string, string>> = {
  left: 'right',
  right: 'left',
  start: 'end',
  end: 'start',
}

const withSidesSwapped = (indent: string): string =>
  indent.replace(
    /w:(left|right|start|end)(?=(?:Chars)?=)/g,
    (side, name: string) => `w:${opposite[name] ?? side}`,
  )
