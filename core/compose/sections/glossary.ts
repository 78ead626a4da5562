import type { Block, TableRow } from '../../brief/brief-document'
import type { TemplateSectionOf } from '../../model/template-sections'
import { nameOf } from '../../text/language'
import { type Composition, isPaired, passageIn } from '../composition'
import { textPassage, textRuns } from '../passages'

/** The terms of the conference: each language in its half, or all of its languages in columns. */
export function composeGlossary(
  section: TemplateSectionOf<'glossary'>,
  composition: Composition,
): readonly Block[] {
  const { conference } = composition
  const isBeside = isPaired(composition)
  // The document's own languages come first.
  const columns = isBeside
    ? []
    : [...new Set([...composition.languages, ...conference.languages])].filter((each) =>
        conference.languages.includes(each),
      )
  if (conference.glossary.length === 0 || conference.languages.length < 2) return []
  const rows = conference.glossary.map(({ term }, index): TableRow => ({
    id: `term-${index + 1}`,
    cells: [
      ...(isBeside ? [textPassage(composition, term, `glossary/${index}/term`)] : []),
      ...columns.map((other) => ({
        shared: textRuns(composition, term, other),
        language: other,
      })),
    ],
    endsGroup: false,
  }))
  return [
    {
      kind: 'section',
      id: 'glossary',
      heading: textPassage(composition, section.heading, 'template/glossary'),
      measure: 'full',
      blocks: [
        {
          kind: 'table',
          columns: [
            ...(isBeside
              ? [
                  {
                    header: passageIn(composition, (language) => [{ text: nameOf(language) }]),
                    weight: 1,
                    role: 'text' as const,
                  },
                ]
              : []),
            ...columns.map((other) => ({
              header: { shared: [{ text: nameOf(other) }], language: other },
              weight: 1,
              role: 'text' as const,
            })),
          ],
          rows,
        },
      ],
    },
  ]
}
