import { Paragraph } from 'docx'
import type { RuleNode } from '../../layout/page-layout'
import { spacerStyle } from './base-styles'
import { insetIndent } from './paragraph-sides'
import { borderEighths, hex, twips } from './units'
import type { Surroundings } from './write-text'

/** The least height Word gives a line. */
const leastPt = 1

/** An empty line of exactly this height: Word joins tables that nothing parts, and wants one at the end of a story. */
export const spacer = (heightPt = leastPt, keepNext = false): Paragraph =>
  new Paragraph({
    style: spacerStyle,
    ...(heightPt > leastPt ? { spacing: { line: twips(heightPt) } } : {}),
    ...(keepNext ? { keepNext: true } : {}),
  })

/** A line across the measure: the lower border of an empty line. */
export const writeRule = (
  { rule, spaceBeforePt }: RuleNode,
  { keepNext = false, spaceAfterPt = 0, inset }: Surroundings = {},
): Paragraph =>
  new Paragraph({
    style: spacerStyle,
    spacing: { before: twips(Math.max(0, spaceBeforePt - leastPt)), after: twips(spaceAfterPt) },
    ...insetIndent('ltr', inset),
    border: {
      bottom: {
        style: 'single',
        size: borderEighths(rule.widthPt),
        color: hex(rule.colour),
        space: 0,
      },
    },
    ...(keepNext ? { keepNext: true } : {}),
  })
