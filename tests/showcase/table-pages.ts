import type { GridCell, LayoutNode, Rule } from '../../core/layout/page-layout'
import type { Language } from '../../core/text/language'
import { cell, grid, pt, row, text, themes } from '../core/writers/pdf/page-layouts'
import { anchorOf, sections } from './contents'

const { colours } = themes.serif
const hair: Rule = { widthPt: 0.5, colour: colours.rule }
const paddingPt = { top: 3, bottom: 3, start: 5, end: 5 }
const measurePt = pt(297 - 32)

const body = (language: Language, words: string, facts: Partial<GridCell> = {}): GridCell =>
  cell([text(language, words, { style: 'table-cell' })], {
    borders: { bottom: hair },
    paddingPt,
    ...facts,
  })
const head = (language: Language, words: string, facts: Partial<GridCell> = {}): GridCell =>
  cell([text(language, words, { style: 'table-head' })], {
    borders: { bottom: { widthPt: 1, colour: colours.accent } },
    isHeader: true,
    paddingPt,
    ...facts,
  })
const number = (words: string): GridCell =>
  cell([text('fr', words, { style: 'table-number', alignment: 'end' })], {
    borders: { bottom: hair },
    paddingPt,
  })

const actions = [
  'إحداث سجل وطني للتعاونيات',
  'تمويل الحاضنات الجهوية',
  'تكوين المكوّنين',
  'نشر الحصيلة',
]
const note = text('ar', 'المبالغ بملايين الدراهم، دون احتساب الضريبة.', { style: 'note' })

const arabicRows = Array.from({ length: 26 }, (_, index) =>
  row([
    number(`${index + 1}`),
    index === 0
      ? cell(
          [
            text('ar', [{ text: 'إحداث سجل وطني' }, { text: '*', footnote: note }], {
              style: 'table-cell',
            }),
          ],
          { borders: { bottom: hair }, paddingPt },
        )
      : body('ar', actions[index % actions.length] ?? ''),
    body('ar', index % 2 === 0 ? 'وزارة السياحة والصناعة التقليدية' : 'مجالس الجهات'),
    number(`${(index * 1234.5).toFixed(1).replace('.', ',')}`),
  ]),
)

/** A mirrored table that goes on overleaf, and one from the left with cells that span. */
export const tablePages: readonly LayoutNode[] = [
  text('ar', sections.table.ar, {
    style: 'section',
    outlineLevel: 2,
    anchor: anchorOf('table', 'ar'),
  }),
  text('fr', sections.table.fr, {
    style: 'section',
    outlineLevel: 2,
    anchor: anchorOf('table', 'fr'),
  }),
  grid(
    [30, measurePt / 2, measurePt / 2 - 110, 80],
    [
      row([head('ar', '#'), head('ar', 'الإجراء'), head('ar', 'الجهة'), head('ar', 'الكلفة')], {
        isHeader: true,
        keepWithNext: true,
      }),
      ...arabicRows,
    ],
    { role: 'table', direction: 'rtl', spaceBeforePt: 8 },
  ),
  grid(
    [measurePt / 3, measurePt / 3, measurePt / 3],
    [
      row([head('fr', 'Mesure'), head('fr', 'Chef de file et partenaires', { span: 2 })], {
        isHeader: true,
      }),
      row([
        body('fr', 'Registre national', { fill: colours.tint }),
        body('fr', 'Ministère du Tourisme'),
        body('fr', 'Conseils régionaux', { verticalAlign: 'bottom' }),
      ]),
      row([body('fr', 'Une ligne qui couvre tout le tableau.', { span: 3 })]),
    ],
    { role: 'table', spaceBeforePt: 16 },
  ),
]
