import type { Block, Column, TableRow } from '../../brief/brief-document'
import type { NumberedAxis } from '../../model/numbering'
import type { TemplateSectionOf } from '../../model/template-sections'
import { axisHeading } from '../axis-heading'
import type { Composition } from '../composition'
import { matrixColumns, type MatrixColumn } from '../matrix-columns'
import { textPassage } from '../passages'

/** One row a recommendation: what, who, by which instrument, by when. On landscape pages the axes head their rows. */
export function composeActionMatrix(
  section: TemplateSectionOf<'action-matrix'>,
  composition: Composition,
): readonly Block[] {
  const isLandscape = section.page === 'landscape'
  const columns = matrixColumns(composition, section.columns, isLandscape)
  // Numbers and titles alone only say again what stands above.
  if (columns.length <= 2 && isSaidAbove(composition)) return []
  const rows = composition.numbered.axes
    .filter(({ recommendations }) => recommendations.length > 0)
    .flatMap((axis) => [
      ...(isLandscape ? axisHeading(composition, axis) : []),
      ...axisRows(composition, axis, columns),
    ])
  if (rows.length === 0) return []
  return [
    {
      kind: 'section',
      id: 'action-matrix',
      heading: textPassage(composition, section.heading, 'template/action-matrix'),
      measure: 'full',
      blocks: [
        {
          kind: 'table',
          columns: columns.map(({ header, weight, role }): Column => ({ header, weight, role })),
          rows,
        },
      ],
    },
  ]
}

const isSaidAbove = ({ template }: Composition): boolean =>
  template.sections.some(({ kind, off }) => kind === 'recommendations' && off !== true)

const axisRows = (
  composition: Composition,
  { recommendations }: NumberedAxis,
  columns: readonly MatrixColumn[],
): readonly TableRow[] =>
  recommendations.map((each, index) => ({
    id: each.recommendation.id,
    cells: columns.map(({ cell }) => cell(composition, each)),
    endsGroup: index === recommendations.length - 1,
  }))
