import type { Block, Paragraph } from '../../brief/brief-document'
import type { Passage } from '../../brief/passage'
import type { Figure } from '../../brief/picture'
import type { Run } from '../../brief/run'
import type { TemplateSectionOf } from '../../model/template-sections'
import { documentWord } from '../../text/document-words'
import { type Composition, passageIn } from '../composition'
import { languageNote } from '../language-note'
import { plainRun, textPassage } from '../passages'
import { qrModules } from '../qr-modules'

const qrWidthMm = { full: 24, electronic: 18 } as const

/** How to reach the secretariat, the code that leads to the website, and which text prevails. */
export function composeContact(
  section: TemplateSectionOf<'contact'>,
  composition: Composition,
): readonly Block[] {
  const { contact, website } = composition.conference
  const isShort = section.extent === 'electronic'
  const email = island(contact.email, `mailto:${contact.email}`)
  const site = island(website.replace(webScheme, ''), website)
  const lines: readonly Passage[] = isShort
    ? islandLine(composition, email, site)
    : [
        ...contact.lines.map((line, index) =>
          textPassage(composition, line, `conference/contact/lines/${index}`),
        ),
        ...islandLine(composition, island(contact.phone)),
        ...islandLine(composition, email),
        ...islandLine(composition, site),
      ]
  const note = closingNote(composition)
  // A box with nothing but the note would look as if something were missing.
  if (lines.length === 0) return note ? [{ kind: 'paragraph', role: 'note', passage: note }] : []
  return [
    {
      kind: 'callout',
      role: 'contact',
      id: 'contact',
      heading: textPassage(composition, section.heading, 'template/contact'),
      blocks: lines.map((passage): Paragraph => ({ kind: 'paragraph', role: 'note', passage })),
      ...(isWebAddress(website)
        ? { figure: qrFigure(composition, website, section.extent ?? 'full') }
        : {}),
      ...(note ? { note } : {}),
    },
  ]
}

/** Nobody types it, and the code holds it. */
const webScheme = /^https?:\/\//

const isWebAddress = (address: string): boolean => /^https?:\/\/\S+$/.test(address)

/** An address is read from the left in every language. */
function island(text: string, link?: string): Run {
  const isLink = link !== undefined && /^(https?:\/\/|mailto:)\S+$/.test(link)
  return { text: text.trim(), isolated: true, ...(isLink ? { link } : {}) }
}

/** Addresses in one line, those that nobody has written left out. */
function islandLine(composition: Composition, ...islands: readonly Run[]): readonly Passage[] {
  const written = islands.filter(({ text }) => text !== '')
  const runs = written.flatMap((run, index): readonly Run[] =>
    index > 0 ? [{ text: ' \u00B7 ', isolated: true }, run] : [run],
  )
  return runs.length > 0 ? [passageIn(composition, () => runs)] : []
}

function qrFigure(
  composition: Composition,
  website: string,
  extent: keyof typeof qrWidthMm,
): Figure {
  return {
    kind: 'figure',
    picture: { kind: 'modules', rows: qrModules(website) },
    widthMm: qrWidthMm[extent],
    alternative: passageIn(composition, (language) => [
      { text: documentWord('qr-alternative', language) },
      { text: ' ' },
      { text: website, isolated: true },
    ]),
  }
}

/** Which text prevails, and in which other languages the document can be had. */
function closingNote(composition: Composition): Passage | undefined {
  const note = passageIn(composition, (language) => [
    plainRun(composition, languageNote(composition, language), language),
  ])
  return note.versions.some(({ content }) => content.some(({ text }) => text !== ''))
    ? note
    : undefined
}
