import type { Block, TableRow } from '../../brief/brief-document'
import type { Run } from '../../brief/run'
import type { Body } from '../../model/body'
import type { TemplateSectionOf } from '../../model/template-sections'
import type { Composition } from '../composition'
import { type BodyPart, partOf } from '../for-addressee'
import { textPassage, wordPassage } from '../passages'

/** Who is asked for what: each body with the numbers it leads and those it takes part in. */
export function composeResponsibilities(
  section: TemplateSectionOf<'responsibilities'>,
  composition: Composition,
): readonly Block[] {
  const rows = composition.conference.bodies.flatMap((body): readonly TableRow[] => {
    const lead = numbersOf(composition, body, 'lead')
    const partner = numbersOf(composition, body, 'partner')
    if (lead.length === 0 && partner.length === 0) return []
    const name = textPassage(composition, body.name, `bodies/${body.id}/name`)
    return [{ id: body.id, cells: [name, { shared: lead }, { shared: partner }], endsGroup: false }]
  })
  if (rows.length === 0) return []
  return [
    {
      kind: 'section',
      id: 'responsibilities',
      heading: textPassage(composition, section.heading, 'template/responsibilities'),
      measure: 'full',
      blocks: [
        {
          kind: 'table',
          columns: [
            { header: wordPassage(composition, 'body'), weight: 50, role: 'text' },
            { header: wordPassage(composition, 'leads'), weight: 22, role: 'text' },
            { header: wordPassage(composition, 'takes-part'), weight: 28, role: 'text' },
          ],
          rows,
        },
      ],
    },
  ]
}

/** Each number is an island of its own, so that a list of them reads on in either direction. */
const numbersOf = (composition: Composition, body: Body, part: BodyPart): readonly Run[] =>
  composition.numbered.axes
    .flatMap(({ recommendations }) => recommendations)
    .filter(({ recommendation }) => partOf(body.id, recommendation) === part)
    .flatMap(({ number }, index): readonly Run[] => [
      ...(index > 0 ? [{ text: '\u00A0\u00B7 ' }] : []),
      { text: number, isolated: true },
    ])
