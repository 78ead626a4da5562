import type { Block } from '../../brief/brief-document'
import type { TemplateSectionOf } from '../../model/template-sections'
import type { Language, Localized } from '../../text/language'
import type { Composition } from '../composition'
import { logosOf } from '../logo'
import { isWritten, nameRuns } from '../passages'

const logoHeightMm = 18

/** State and institution in every language they are written in, whatever the language of the letter. */
export function composeLetterhead(
  _: TemplateSectionOf<'letterhead'>,
  composition: Composition,
): readonly Block[] {
  const { conference } = composition
  const lines =
    conference.letterhead.lines.length > 0 ? conference.letterhead.lines : organisers(composition)
  const everywhere: Composition = { ...composition, languages: writtenLanguages(lines) }
  return [
    {
      kind: 'letterhead',
      ...logosOf(composition, logoHeightMm),
      lines: lines
        .filter((line) => isWritten(everywhere, line))
        .map((line, index) => ({
          versions: everywhere.languages.flatMap((language) => {
            const text = line[language]?.trim()
            return text ? [{ language, content: nameRuns(composition, text, language) }] : []
          }),
          source: `conference/letterhead/lines/${index}`,
        })),
    },
  ]
}

const organisers = ({ conference, bodies }: Composition): readonly Localized[] =>
  conference.organiserIds.flatMap((id) => bodies.get(id)?.name ?? [])

/** Tifinagh is written where the user typed it; nobody can derive the official name of a body. */
const writtenLanguages = (lines: readonly Localized[]): readonly Language[] =>
  (['ar', 'zgh', 'fr', 'en', 'es'] as const).filter((language) =>
    lines.some((line) => line[language]?.trim()),
  )
