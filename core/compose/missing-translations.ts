import { missingTexts } from '../brief/missing-texts'
import type { BriefDocument } from '../brief/brief-document'
import type { Conference } from '../model/conference'
import type { NumberedConference } from '../model/numbering'
import type { Problem, TextPlace } from '../outcome'
import { plainWords } from './passages'

/** The texts that a document lacks, each by what people call it; nothing where it lacks none. */
export function missingTranslations(
  brief: BriefDocument,
  conference: Conference,
  numbered: NumberedConference,
): Problem | undefined {
  const names = namesOf(conference, numbered)
  const texts = missingTexts(brief).map(({ source, language }): TextPlace => {
    const name = names.get(source.split('/', 2).join('/'))
    return { source, language, ...(name ? { name } : {}) }
  })
  if (texts.length === 0) return undefined
  const path = texts.map(({ source, language }) => `${source} (${language})`).join(', ')
  return { code: 'missing-translations', path, texts }
}

function namesOf(
  { bodies }: Conference,
  { axes }: NumberedConference,
): ReadonlyMap<string, string> {
  return new Map([
    ...axes.map(({ axis, number }) => [`axes/${axis?.id}`, number] as const),
    ...axes.flatMap(({ recommendations }) =>
      recommendations.map(
        ({ recommendation, number }) => [`recommendations/${recommendation.id}`, number] as const,
      ),
    ),
    ...bodies.map(
      ({ id, name }) =>
        [
          `bodies/${id}`,
          plainWords(Object.values(name).find((each) => each?.trim()) ?? id),
        ] as const,
    ),
  ])
}
