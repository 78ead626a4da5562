import { describe, expect, test } from 'vitest'
import type { BlockOf, TableRow } from '../../../core/brief/brief-document'
import { textOfRuns } from '../../../core/brief/run'
import { composeBrief } from '../../../core/compose/compose-brief'
import type { BriefOptions } from '../../../core/model/brief-options'
import type { Conference } from '../../../core/model/conference'
import type { Language } from '../../../core/text/language'
import { builtInTemplates, readSample, serifTheme, sideBySide } from '../../sample-jobs'

const conference = readSample('examples/oujda-2025.tawsiya')
const [report] = builtInTemplates.filter(({ id }) => id === 'final-report')

function tableOf(
  of: Conference,
  languages: readonly Language[],
  more: Partial<BriefOptions> = {},
): BlockOf<'table'> | undefined {
  if (!report) throw new Error('no report')
  const arrangement = languages.length === 1 ? 'one-language' : 'side-by-side'
  const options = { ...sideBySide, languages, arrangement, ...more } as const
  const brief = composeBrief(report, serifTheme, of, options)
  if (!brief.ok) throw new Error(brief.problem.code)
  const [section] = brief.value.parts
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'section' && block.id === 'indicators')
  const [table] = section?.kind === 'section' ? section.blocks : []
  return table?.kind === 'table' ? table : undefined
}

const rowsOf = (table: BlockOf<'table'> | undefined): readonly TableRow[] =>
  (table?.rows ?? []).filter((row) => 'cells' in row)

const cellText = (row: TableRow | undefined, column: number): string => {
  const cell = row?.cells[column]
  if (!cell) return ''
  return textOfRuns('shared' in cell ? cell.shared : (cell.versions[0]?.content ?? []))
}

describe('the annex of indicators', () => {
  test('has one row for each indicator of each recommendation', () => {
    const count = conference.recommendations.flatMap(({ indicators }) => indicators).length
    expect(rowsOf(tableOf(conference, ['fr']))).toHaveLength(count)
  })

  test('says number and title once over the indicators of one recommendation', () => {
    const rows = rowsOf(tableOf(conference, ['fr']))
    const ofSecond = rows.filter(({ id }) => id.startsWith('r-02-'))
    expect(ofSecond.map(({ coveredColumns }) => coveredColumns)).toEqual([undefined, [0, 1]])
  })

  test('shows what nobody has measured as a dash', () => {
    const [row] = rowsOf(tableOf(conference, ['fr'])).filter(({ id }) => id === 'r-05-indicator-1')
    expect([cellText(row, 3), cellText(row, 4)]).toEqual(['\u2013', '12,5\u202F%'])
  })

  test('sets the unit apart from the figures in Arabic, so that it stands at their left', () => {
    const [row] = rowsOf(tableOf(conference, ['ar'])).filter(({ id }) => id === 'r-05-indicator-1')
    const cell = row?.cells[4]
    expect(cell && 'shared' in cell ? cell.shared : []).toEqual([
      { text: '12,5', isolated: true },
      { text: '%' },
    ])
  })

  test('writes its figures in the digits that were chosen', () => {
    const table = tableOf(conference, ['ar'], { digits: 'arabic-indic' })
    const [row] = rowsOf(table).filter(({ id }) => id === 'r-01-indicator-1')
    expect(cellText(row, 4)).toBe('١٢')
  })

  test('is left out where no recommendation has an indicator', () => {
    const without = {
      ...conference,
      recommendations: conference.recommendations.map((each) => ({ ...each, indicators: [] })),
    }
    expect(tableOf(without, ['fr'])).toBeUndefined()
  })

  test('has no column for what nobody has given', () => {
    const withoutBaselines = {
      ...conference,
      recommendations: conference.recommendations.map((each) => ({
        ...each,
        indicators: each.indicators.map((indicator) => ({ ...indicator, baseline: '' })),
      })),
    }
    expect(tableOf(withoutBaselines, ['ar', 'fr'])?.columns.map(({ role }) => role)).toEqual([
      'number',
      'text',
      'text',
      'amount',
    ])
  })
})
