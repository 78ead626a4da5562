import { foldWords } from './communique/folded-text'

const recommendationHeader =
  /(?:^|\s)(?:ال)?(?:توصيه|توصيات|اجراء|اجراءات|مقترح|مقترحات|تدبير|تدابير)|^(?:intitule (?:de la|des) |libelle (?:de la|des) )?(?:recommandation|action|mesure|proposition|preconisation)s?|^(?:(?:recommended|proposed|priority|key|policy) )?(?:recommendation|action|measure|proposal|step)s?/
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
