import type { Language } from './language'

/** How many recommendations, in words that agree with the number: `31 recommandations`, «3 توصيات». */
export const recommendationCount = (count: number, language: Language): string =>
  counts[language](count)

const french = (count: number): string =>
  count === 1 ? '1 recommandation' : `${count} recommandations`

const counts: Readonly<Record<Language, (count: number) => string>> = {
  ar: arabic,
  fr: french,
  en: (count) => (count === 1 ? '1 recommendation' : `${count} recommendations`),
  es: (count) => (count === 1 ? '1 recomendación' : `${count} recomendaciones`),
  zgh: french,
}

/** One and two are words of their own; from 3 to 10, and so from 103 to 110, the noun is a plural. */
function arabic(count: number): string {
  if (count === 1) return 'توصية واحدة'
  if (count === 2) return 'توصيتان'
  const rest = count % 100
  return rest >= 3 && rest <= 10 ? `${count} توصيات` : `${count} توصية`
}
