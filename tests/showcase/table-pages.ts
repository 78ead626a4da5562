import { decimalRoom, underSign } from '../../core/layout/align-decimals'
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
const setting = { theme: themes.serif, scale: 'paired' } as const
/** Numbers of one column, under each other's decimal signs. */
function numbers(language: Language, words: readonly string[]): readonly GridCell[] {
  const nodes = words.map((each) =>
    text(language, [{ text: each, isolated: true }], { style: 'table-number' }),
  )
  const room = decimalRoom(setting, nodes)
  return nodes.map((node) =>
    cell([underSign(setting, room, node)], { borders: { bottom: hair }, paddingPt }),
  )
}

const actions = [
  'إحداث سجل وطني للتعاونيات',
  'تمويل الحاضنات الجهوية',
  'تكوين المكوّنين',
  'نشر الحصيلة',
]
const note = text('ar', 'المبالغ بملايين الدراهم، دون احتساب الضريبة.', { style: 'note' })

const counts = Array.from({ length: 26 }, (_, index) => index)
const places = numbers(
  'ar',
  counts.map((index) => `${index + 1}`),
)
const arabicCosts = numbers(
  'ar',
  counts.map((index) => (index * 1234.5).toFixed(index % 3).replace('.', ',')),
)
const frenchCosts = numbers('fr', ['12\u202F480,5', '96,25', '310'])

const arabicRows = Array.from({ length: 26 }, (_, index) =>
  row([
    places[index] ?? cell([]),
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
    arabicCosts[index] ?? cell([]),
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
    [measurePt / 3, measurePt / 3 - 50, measurePt / 3 - 50, 100],
    [
      row(
        [
          head('fr', 'Mesure'),
          head('fr', 'Chef de file et partenaires', { span: 2 }),
          head('fr', 'Coût'),
        ],
        { isHeader: true },
      ),
      row(
        [
          body('fr', 'Registre national, tenu par les régions', {
            fill: colours.tint,
            borders: {},
          }),
          body('fr', 'Ministère du Tourisme'),
          body('fr', 'Conseils régionaux', { verticalAlign: 'bottom' }),
          frenchCosts[0] ?? cell([]),
        ],
        { keepWithNext: true },
      ),
      row([
        cell([], { fill: colours.tint, borders: { bottom: hair }, paddingPt, isCovered: true }),
        body('fr', 'Agences régionales'),
        body('fr', 'Universités'),
        frenchCosts[1] ?? cell([]),
      ]),
      row([
        body('fr', 'Une ligne qui couvre le reste du tableau.', { span: 3 }),
        frenchCosts[2] ?? cell([]),
      ]),
    ],
    { role: 'table', spaceBeforePt: 16 },
  ),
]
