import { foldWords } from './communique/folded-text'

/** A line made of a table's cell. */
export interface TableLine {
  readonly text: string
  /** The cell stands in a column of its own matter: who, when, with what. */
  readonly isAside: boolean
}

const recommendationHeader =
  /(?:^|\s)(?:ال)?(?:توصيه|توصيات|اجراء|مقترح)|^(?:intitule de la )?(?:recommandation|action|mesure|proposition)s?|^(?:recommendation|action|measure|proposal)s?/
const axisHeader =
  /^(?:ال)?(?:محور|مجال|موضوع)|^(?:axe|theme|domaine|volet)s?|^(?:axis|area|topic|pillar)/

/**
 * The lines of a table: where its first row names a column of recommendations, one list item per row under the
 * row's axis; otherwise cell after cell.
 */
export function tableToLines(rows: readonly (readonly string[])[]): readonly TableLine[] {
  const header = (rows[0] ?? []).map((cell) => foldWords(cell).replace(/[*_#]/g, '').trim())
  const column = header.findIndex((cell) => cell.length < 60 && recommendationHeader.test(cell))
  if (rows.length < 2 || column < 0 || header.length < 2)
    return rows.flatMap((cells) => cells.filter(isFilled).map((text) => ({ text, isAside: false })))
  const axisColumn = header.findIndex((cell, i) => i !== column && axisHeader.test(cell))
  let axis = ''
  return rows.flatMap((cells, i) => {
    const lines: TableLine[] = []
    if (i === 0)
      return cells
        .filter(isFilled)
        .map((text, at) => ({ text: at === column ? `# ${text}` : text, isAside: at !== column }))
    const named = cells[axisColumn]?.trim() ?? ''
    if (axisColumn >= 0 && named !== '' && named !== axis) {
      axis = named
      lines.push({ text: `## ${oneLine(named)}`, isAside: false })
    }
    cells.forEach((cell, at) => {
      if (!isFilled(cell) || at === axisColumn) return
      lines.push(
        at === column
          ? { text: `- ${oneLine(cell)}`, isAside: false }
          : { text: cell, isAside: true },
      )
    })
    return lines
  })
}

const isFilled = (cell: string): boolean => cell.trim() !== ''
const oneLine = (cell: string): string => cell.trim().replace(/\s+/g, ' ')
