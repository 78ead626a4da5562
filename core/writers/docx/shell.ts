import { Document, Packer, type IPropertiesOptions } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { packParts } from './pack-parts'

/** The parts that are the same in every document of one look: styles, settings, what the package holds. */
export interface Shell {
  /** The parts that each document adds to. */
  readonly open: ReadonlyMap<string, string>
  /** The other parts, packed already. */
  readonly packed: Uint8Array
}

const kept = new Map<string, Promise<Shell>>()
const mostKept = 8

/** Everything around the text, written by `docx`. What has been written once for a look is kept for the next document. */
export function shellFor(
  key: string,
  options: () => Pick<IPropertiesOptions, 'styles'>,
): Promise<Shell> {
  const known = kept.get(key) ?? writeShell(options())
  // The one used last stands last, and the first is given up.
  kept.delete(key)
  kept.set(key, known)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return known
}

async function writeShell(options: Pick<IPropertiesOptions, 'styles'>): Promise<Shell> {
  const document = new Document({
    ...options,
    compatibility: { version: 15 },
    sections: [{ children: [] }],
  })
  const files = Object.entries(unzipSync(await Packer.toBuffer(document)))
  const open = files
    .filter(([path]) => openParts.has(path))
    .map(([path, bytes]): [string, string] => [path, strFromU8(bytes)])
  const closed = files.filter(([path]) => !openParts.has(path) && !ownParts.has(path))
  return { open: new Map(open), packed: packParts(closed) }
}

const openParts = new Set([
  '[Content_Types].xml',
  'word/_rels/document.xml.rels',
  'word/settings.xml',
])
/** What is written for each document anew. */
const ownParts = new Set(['word/document.xml', 'word/numbering.xml', 'docProps/core.xml'])
