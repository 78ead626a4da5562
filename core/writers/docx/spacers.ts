import type { RuleNode } from '../../layout/page-layout'
import { spacerStyle } from './base-styles'
import { paragraph, spacingOf } from './paragraph'
import { insetIndent } from './paragraph-sides'
import { twips } from './units'
import type { Surroundings } from './write-text'

/** The least height Word gives a line. */
const leastPt = 1

/** An empty line of exactly this height: Word joins tables that nothing parts, and wants one at the end of a story. */
export const spacer = (heightPt = leastPt, keepNext = false): string =>
  paragraph(
    {
      style: spacerStyle,
      ...(keepNext ? { keepNext } : {}),
      ...(heightPt > leastPt ? { spacing: exactLine(heightPt) } : {}),
    },
    '',
  )

const exactLine = (heightPt: number): string =>
  `<w:spacing w:line="${twips(heightPt)}" w:lineRule="exact"/>`

/** A line across the measure: the lower border of an empty line. */
export const writeRule = (
  { rule, spaceBeforePt }: RuleNode,
  { keepNext = false, spaceAfterPt = 0, inset }: Surroundings = {},
): string =>
  paragraph(
    {
      style: spacerStyle,
      ...(keepNext ? { keepNext } : {}),
      ruleBelow: { rule, gapPt: 0 },
      spacing: spacingOf(spaceBeforePt - leastPt, spaceAfterPt),
      ...insetIndent('ltr', inset),
    },
    '',
  )
