import { strToU8, zipSync, type Zippable } from 'fflate'
import type { PageLayout } from '../../layout/page-layout'
import { coreProperties } from './core-properties'
import { numberingPart } from './numbering-part'
import { rootOf, xmlHead } from './roots'
import { finishSettings } from './settings'
import type { Shell } from './shell'
import type { Writing } from './writing'

/** Zip cannot hold an earlier date, and a later one would say when the file was made. */
const zipTime = '1980-01-01T12:00:00'
/** Most of what there is to gain, in a third of the time of the usual level. */
const compression = 2

/** The whole file: the shell of its look, and the text with all it needs. */
export function finishPackage(
  shell: Shell,
  writing: Writing,
  layout: PageLayout,
  body: string,
): Uint8Array {
  const stories = writing.stories.all()
  const files: Zippable = {}
  const put = (path: string, content: string | Uint8Array): void => {
    files[path] = typeof content === 'string' ? strToU8(content) : content
  }
  for (const [path, content] of shell) put(path, content)
  put('[Content_Types].xml', withStories(textOf(shell, '[Content_Types].xml'), writing))
  put('docProps/core.xml', coreProperties(layout))
  put('word/document.xml', rootOf('document', `<w:body>${body}</w:body>`))
  const relations = textOf(shell, documentRelations)
  put(documentRelations, beforeEnd(relations, writing.relations.toXml()))
  put('word/settings.xml', finishSettings(textOf(shell, 'word/settings.xml'), layout))
  put('word/numbering.xml', numberingPart(writing.lists.all()))
  for (const { kind, file, content, relations: own } of stories) {
    put(`word/${file}`, rootOf(kind === 'header' ? 'hdr' : 'ftr', content))
    put(`word/_rels/${file}.rels`, beforeEnd(noRelations, own.toXml()))
  }
  for (const [path, bytes] of writing.media.files()) put(path, bytes)
  return zipSync(files, { level: compression, mtime: zipTime })
}

const documentRelations = 'word/_rels/document.xml.rels'
const noRelations = `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`

function textOf(shell: Shell, path: string): string {
  const content = shell.get(path)
  if (typeof content !== 'string') throw new Error(`docx wrote no ${path}`)
  return content
}

/** Puts more elements at the end of a list of them. */
const beforeEnd = (xml: string, elements: string): string =>
  xml.replace(/<\/[\w:]+>\s*$/, (end) => `${elements}${end}`)

const withStories = (types: string, { stories }: Writing): string =>
  beforeEnd(
    types,
    stories
      .all()
      .map(
        ({ kind, file }) =>
          `<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml" PartName="/word/${file}"/>`,
      )
      .join(''),
  )
