import type { GridCell, LayoutNode, TextNode } from '../../core/layout/page-layout'
import type { Language } from '../../core/text/language'
import { cell, grid, pt, row, text, themes } from '../core/writers/pdf/page-layouts'
import { anchorOf, sections } from './contents'

const { colours } = themes.serif
const measurePt = pt(148 - 32)
const half = measurePt / 2

const item = (
  language: Language,
  list: string,
  words: string,
  level: 0 | 1,
  number: string,
): TextNode =>
  text(language, words, {
    marker: { kind: 'number', list, level, text: number },
    indentPt: 24 + 20 * level,
    spaceBeforePt: 2,
  })
const bullet = (language: Language, words: string): TextNode =>
  text(language, words, { marker: { kind: 'bullet' }, indentPt: 14, spaceBeforePt: 2 })

const passage = (language: Language, words: string): GridCell =>
  cell([text(language, words, { spaceBeforePt: language === 'fr' ? 3 : 0 })], {
    paddingPt: { top: 3, bottom: 3, start: 4, end: 4 },
  })

const pairs = Array.from({ length: 9 }, (_, index) =>
  row([
    passage('fr', `Article ${index + 1}. Chaque région crée un guichet unique des coopératives.`),
    passage('ar', `المادة ${index + 1}. تُحدث كل جهة شباكاً وحيداً للتعاونيات.`),
  ]),
)

/** Lists, boxes, pictures and passages that answer each other, on small paper. */
export const blockPages: readonly LayoutNode[] = [
  text('fr', sections.block.fr, {
    style: 'section',
    outlineLevel: 2,
    anchor: anchorOf('block', 'fr'),
  }),
  text('ar', sections.block.ar, {
    style: 'section',
    outlineLevel: 2,
    anchor: anchorOf('block', 'ar'),
  }),
  item('ar', 'a', 'تبسيط المساطر.', 0, '1.'),
  item('ar', 'a', 'رقمنة التصريح.', 1, '1.1'),
  item('ar', 'a', 'تكوين الأطر.', 0, '2.'),
  item('fr', 'b', 'Simplifier les démarches.', 0, '1.'),
  item('fr', 'b', 'Former les cadres.', 0, '2.'),
  bullet('ar', 'نقطة أولى.'),
  bullet('fr', 'Premier point.'),
  item('fr', 'b', 'La numérotation continue.', 0, '3.'),
  grid(
    [measurePt],
    [
      row([
        cell(
          [
            text('ar', 'رسالة أساسية', { style: 'box-heading' }),
            text('ar', 'لا تنمية بلا تعاونيات قوية ومموّلة.'),
          ],
          {
            fill: colours.tint,
            borders: { top: { widthPt: 1.5, colour: colours.accent } },
            paddingPt: { top: 8, bottom: 8, start: 12, end: 12 },
          },
        ),
      ]),
    ],
    { direction: 'rtl', spaceBeforePt: 12 },
  ),
  {
    kind: 'figure',
    picture: {
      kind: 'modules',
      rows: Array.from({ length: 9 }, (_, y) =>
        Array.from({ length: 9 }, (__, x) => (x * y + x + y) % 3 === 0),
      ),
    },
    widthPt: 50,
    heightPt: 50,
    alternative: { language: 'fr', text: 'Un code qui mène au site' },
    alignment: 'center',
    spaceBeforePt: 10,
  },
  { kind: 'rule', rule: { widthPt: 1, colour: colours.accent }, spaceBeforePt: 10 },
  grid([half, half], pairs, { spaceBeforePt: 8 }),
]
