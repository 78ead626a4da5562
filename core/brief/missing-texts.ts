import { documentWord } from '../text/document-words'
import { languages, type Language } from '../text/language'
import type { BriefDocument } from './brief-document'
import { passagesIn } from './passages-in'

const marks: ReadonlySet<string> = new Set(
  languages.flatMap((language) =>
    (['missing-translation', 'missing-text'] as const).map((mark) => documentWord(mark, language)),
  ),
)

/** The texts a brief lacks, each once. */
export function missingTexts(brief: BriefDocument): readonly MissingText[] {
  const found = passagesIn(brief.parts).flatMap(({ versions, source }) =>
    versions.flatMap(({ language, content }) =>
      content
        .filter(({ text }) => [...marks].some((mark) => text.includes(mark)))
        .map(({ lacks }): MissingText => ({ source: lacks ?? source ?? '?', language })),
    ),
  )
  return [...new Map(found.map((text) => [`${text.source} (${text.language})`, text])).values()]
}

interface MissingText {
  /** Such as `recommendations/r-12/text`. */
  readonly source: string
  readonly language: Language
}
