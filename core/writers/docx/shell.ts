import { Document, Packer, type IPropertiesOptions } from 'docx'
import { strFromU8, unzipSync } from 'fflate'

/** The parts that are the same in every document of one look: styles, settings, what the package holds. */
export type Shell = ReadonlyMap<string, string | Uint8Array>

const kept = new Map<string, Promise<Shell>>()
const mostKept = 8

/** Everything around the text, written by `docx`. What has been written once for a look is kept for the next document. */
export function shellFor(options: Pick<IPropertiesOptions, 'styles'>): Promise<Shell> {
  const key = JSON.stringify(options)
  const known = kept.get(key) ?? writeShell(options)
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
  return new Map(
    files
      .filter(([path]) => !own.has(path))
      .map(([path, bytes]) => [path, /\.(?:xml|rels)$/.test(path) ? strFromU8(bytes) : bytes]),
  )
}

/** What is written for each document anew. */
const own = new Set(['word/document.xml', 'word/numbering.xml', 'docProps/core.xml'])
