import { documentWord } from '../text/document-words'
import { languages } from '../text/language'
import type { BriefDocument } from './brief-document'
import { passagesIn } from './passages-in'

const marks: ReadonlySet<string> = new Set(
  languages.flatMap((language) =>
    (['missing-translation', 'missing-text'] as const).map((mark) => documentWord(mark, language)),
  ),
)

/** The texts a brief lacks, each once: `recommendations/r-12/text (fr)`. */
export function missingTexts(brief: BriefDocument): readonly string[] {
  const found = passagesIn(brief.parts).flatMap(({ versions, source }) =>
    versions.flatMap(({ language, content }) =>
      content
        .filter(({ text }) => [...marks].some((mark) => text.includes(mark)))
        .map(({ lacks }) => `${lacks ?? source ?? '?'} (${language})`),
    ),
  )
  return [...new Set(found)]
}
