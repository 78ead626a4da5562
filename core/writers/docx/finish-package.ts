import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import type { PageLayout } from '../../layout/page-layout'
import { finishProperties, finishSettings } from './finish-properties'
import { finishSections } from './finish-sections'
import { stableDrawingIds, stableLinks } from './stable-ids'

/** Zip cannot hold an earlier date, and a later one would say when the file was made. */
const zipTime = '1980-01-01T12:00:00'

/** Adds what `docx` cannot write, and takes out what it draws at random or from the clock. */
export function finishPackage(zipped: Uint8Array, layout: PageLayout): Uint8Array {
  const parts = stableDrawingIds(stableLinks(readParts(zipped)))
  parts.set('word/document.xml', finishSections(textOf(parts, 'word/document.xml'), layout))
  parts.set('word/settings.xml', finishSettings(textOf(parts, 'word/settings.xml'), layout))
  parts.set('word/numbering.xml', trueMultilevel(textOf(parts, 'word/numbering.xml')))
  parts.set('docProps/core.xml', finishProperties(textOf(parts, 'docProps/core.xml'), layout))
  const files: Zippable = {}
  for (const [path, content] of parts) {
    files[path] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(files, { level: 6, mtime: zipTime })
}

/** The XML of a package as text, everything else as bytes. */
export type PackageParts = Map<string, string | Uint8Array>

function readParts(zipped: Uint8Array): PackageParts {
  const files = Object.entries(unzipSync(zipped))
  return new Map(
    files.map(([path, bytes]) => [path, /\.(?:xml|rels)$/.test(path) ? strFromU8(bytes) : bytes]),
  )
}

function textOf(parts: PackageParts, path: string): string {
  const content = parts.get(path)
  if (typeof content !== 'string') throw new Error(`docx wrote no ${path}`)
  return content
}

/** Levels that print each other's numbers are one list, not nine loose ones. */
const trueMultilevel = (numbering: string): string =>
  numbering
    .replaceAll(
      '<w:multiLevelType w:val="hybridMultilevel"/>',
      '<w:multiLevelType w:val="multilevel"/>',
    )
    .replaceAll(' w:tentative="1"', '')
