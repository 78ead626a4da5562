import type { LayoutNode } from '../../core/layout/page-layout'
import type { Language } from '../../core/text/language'
import { a4, cell, grid, row, text } from '../core/writers/pdf/page-layouts'

/** What the showcase is made of, in both languages. */
export const sections = {
  text: { fr: 'Textes et pièges', ar: 'نصوص وفخاخ' },
  table: { fr: 'Tableaux', ar: 'جداول' },
  block: { fr: 'Blocs', ar: 'كتل' },
  letter: { fr: 'Format Letter', ar: 'مقاس الرسالة' },
} as const

export const anchorOf = (section: keyof typeof sections, language: 'ar' | 'fr'): string =>
  `${section}-${language}`

const half = (a4.widthPt - a4.marginsPt.start - a4.marginsPt.end) / 2
const gutterPt = 16

const entry = (language: Language, words: string, anchor: string) =>
  cell(
    [
      text(language, words, {
        leader: {
          content: [{ field: 'page-reference', anchor }],
          roomPt: 24,
          columnPt: half - gutterPt,
        },
      }),
    ],
    { paddingPt: { top: 2, bottom: 2, start: gutterPt / 2, end: gutterPt / 2 } },
  )

/** A table of contents in two languages, each entry beside its other half. */
export const contents: readonly LayoutNode[] = [
  text('ar', 'معرض الطباعة', { style: 'title', outlineLevel: 1 }),
  text('fr', 'Vitrine de la typographie', { style: 'subtitle' }),
  grid(
    [half, half],
    (['text', 'table', 'block'] as const).map((section) =>
      row([
        entry('fr', sections[section].fr, anchorOf(section, 'fr')),
        entry('ar', sections[section].ar, anchorOf(section, 'ar')),
      ]),
    ),
    { spaceBeforePt: 12 },
  ),
]
