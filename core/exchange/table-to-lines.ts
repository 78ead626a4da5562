import { findAxisColumn, findRecommendationColumn } from './recommendation-column'

/** A line made of a table's cell. */
export interface TableLine {
  readonly text: string
  /** The cell stands in a column of its own matter: who, when, with what. */
  readonly isAside: boolean
}

/**
 * The lines of a table: where its first row names a column of recommendations, one list item per row under the
 * row's axis; otherwise cell after cell.
 */
export function tableToLines(rows: readonly (readonly string[])[]): readonly TableLine[] {
  const [header = [], ...body] = rows
  const column = header.length < 2 || body.length === 0 ? null : findRecommendationColumn(header)
  if (column === null)
    return rows.flatMap((cells) => cells.filter(isFilled).map((text) => ({ text, isAside: false })))
  const found = findAxisColumn(header)
  const axisColumn = found === column ? null : found
  let axis = ''
  const headings = header.map((text, at) =>
    at === column ? { text: `# ${oneLine(text)}`, isAside: false } : { text, isAside: true },
  )
  const lines = body.flatMap((cells) => {
    const named = axisColumn === null ? '' : oneLine(cells[axisColumn] ?? '')
    const isNew = named !== '' && named !== axis
    if (isNew) axis = named
    return [
      ...(isNew ? [{ text: `## ${named}`, isAside: false }] : []),
      ...cells.flatMap((cell, at) =>
        at === axisColumn
          ? []
          : [
              at === column
                ? { text: `- ${oneLine(cell)}`, isAside: false }
                : { text: cell, isAside: true },
            ],
      ),
    ]
  })
  return [...headings, ...lines].filter(({ text }) => isFilled(text.replace(/^-\s/, '')))
}

const isFilled = (cell: string): boolean => cell.trim() !== ''
const oneLine = (cell: string): string => cell.trim().replace(/\s+/g, ' ')
