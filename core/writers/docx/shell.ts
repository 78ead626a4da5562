import { Document, Packer } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import type { Theme } from '../../brief/theme'
import { escapeXml } from '../../text/escape-xml'
import { fontTable } from './font-table'
import { packPart, type PackedPart } from './pack-parts'
import type { StyleSheet } from './style-sheet'
import { themePart } from './theme-part'
import { withThemeReferences } from './theme-references'

/** The parts that are the same in every document of one look: styles, settings, what the package holds. */
export interface Shell {
  /** The parts that each document adds to. */
  readonly open: ReadonlyMap<string, string>
  /** The other parts, packed already. */
  readonly packed: readonly PackedPart[]
}

const kept = new Map<string, Promise<Shell>>()
const mostKept = 8

/** Everything around the text, written by `docx`. What has been written once for a look is kept for the next document. */
export function shellFor(styles: StyleSheet, theme: Theme, fonts?: Fonts): Promise<Shell> {
  const key = `${fonts ? 'with fonts ' : ''}${styles.key()}`
  const known = kept.get(key) ?? writeShell(styles, theme, fonts)
  // The one used last stands last, and the first is given up.
  kept.delete(key)
  kept.set(key, known)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return known
}

type Fonts = ReadonlyMap<string, Uint8Array>

async function writeShell(
  styles: StyleSheet,
  theme: Theme,
  fonts: Fonts | undefined,
): Promise<Shell> {
  const document = new Document({
    styles: styles.options(),
    compatibility: { version: 15 },
    sections: [{ children: [] }],
  })
  const files = Object.entries(unzipSync(await Packer.toBuffer(document)))
  const open = files
    .filter(([path]) => openParts.has(path))
    .map(([path, bytes]): [string, string] => [path, strFromU8(bytes)])
  const closed = files
    .filter(([path]) => !openParts.has(path) && !ownParts.has(path))
    .map(([path, bytes]): [string, string | Uint8Array] =>
      path === stylesPart
        ? [path, withAliases(withThemeReferences(strFromU8(bytes), theme), styles.aliases())]
        : [path, bytes],
    )
  const parts: readonly (readonly [string, string | Uint8Array])[] = [
    ...closed,
    ['word/theme/theme1.xml', themePart(theme)],
    ...fontTable(theme, fonts),
  ]
  return { open: new Map(open), packed: parts.map((part) => packPart(...part)) }
}

/** What Word's own headings are called besides, in the language of the document; `docx` cannot say it. */
const withAliases = (xml: string, aliases: ReadonlyMap<string, string>): string =>
  [...aliases].reduce(
    (styles, [id, alias]) =>
      styles.replace(
        new RegExp(`(w:styleId="${id}"[^>]*><w:name [^>]*/>)`),
        `$1<w:aliases w:val="${escapeXml(alias)}"/>`,
      ),
    xml,
  )

const stylesPart = 'word/styles.xml'

const openParts = new Set([
  '[Content_Types].xml',
  'word/_rels/document.xml.rels',
  'word/settings.xml',
])
/** What is written for each document anew. */
const ownParts = new Set([
  'word/document.xml',
  'word/numbering.xml',
  'word/theme/theme1.xml',
  'word/fontTable.xml',
  'word/_rels/fontTable.xml.rels',
  'word/footnotes.xml',
  'word/_rels/footnotes.xml.rels',
  'docProps/core.xml',
])
