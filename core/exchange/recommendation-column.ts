import { foldWords } from './communique/folded-text'

const recommendationHeader =
  /(?:^|\s)(?:ال)?(?:توصيه|توصيات|اجراء|مقترح)|^(?:intitule de la )?(?:recommandation|action|mesure|proposition)s?|^(?:recommendation|action|measure|proposal)s?/
const axisHeader =
  /^(?:ال)?(?:محور|مجال|موضوع)|^(?:axe|theme|domaine|volet)s?|^(?:axis|area|topic|pillar)/

const folded = (cell: string): string => foldWords(cell).replace(/[*_#]/g, '').trim()

/** The column whose header names recommendations, in three languages; null when none does. */
export function findRecommendationColumn(header: readonly string[]): number | null {
  const column = header.findIndex(
    (cell) => cell.length < 60 && recommendationHeader.test(folded(cell)),
  )
  return column < 0 ? null : column
}

/** The column whose header names axes; null when none does. */
export function findAxisColumn(header: readonly string[]): number | null {
  const column = header.findIndex((cell) => cell.length < 60 && axisHeader.test(folded(cell)))
  return column < 0 ? null : column
}
