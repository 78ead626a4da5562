import type { PageLayout } from '../../layout/page-layout'
import { coreProperties } from './core-properties'
import { numberingPart } from './numbering-part'
import { ownPart } from './own-part'
import { packPart, zipOf } from './pack-parts'
import { rootOf, xmlHead } from './roots'
import { finishSettings } from './settings'
import type { Shell } from './shell'
import type { Writing } from './writing'

/** The whole file: the shell of its look, and the text with all it needs. */
export function finishPackage(
  shell: Shell,
  writing: Writing,
  layout: PageLayout,
  {
    body,
    footnotes,
    embedFonts,
  }: { readonly body: string; readonly footnotes: string; readonly embedFonts: boolean },
): Uint8Array {
  const sent = ownPart(writing.sent.toXml())
  writing.relations.part('customXml', sent.target)
  const parts: (readonly [string, string | Uint8Array])[] = [
    ...sent.files,
    [contentTypes, beforeEnd(withStories(textOf(shell, contentTypes), writing), sent.type)],
    ['docProps/core.xml', coreProperties(layout)],
    ['word/document.xml', rootOf('document', `<w:body>${body}</w:body>`)],
    [relations, beforeEnd(textOf(shell, relations), writing.relations.toXml())],
    ['word/settings.xml', finishSettings(textOf(shell, 'word/settings.xml'), layout, embedFonts)],
    ['word/numbering.xml', numberingPart(writing.lists.all())],
    ['word/footnotes.xml', footnotes],
    [
      'word/_rels/footnotes.xml.rels',
      beforeEnd(noRelations, writing.footnotes?.relations.toXml() ?? ''),
    ],
    ...writing.media.files(),
  ]
  for (const { kind, file, content, relations: own } of writing.stories.all()) {
    parts.push([`word/${file}`, rootOf(kind === 'header' ? 'hdr' : 'ftr', content)])
    const list = own.toXml()
    if (list !== '') parts.push([`word/_rels/${file}.rels`, beforeEnd(noRelations, list)])
  }
  return zipOf([...parts.map((part) => packPart(...part)), ...shell.packed])
}

const contentTypes = '[Content_Types].xml'
const relations = 'word/_rels/document.xml.rels'
const noRelations = `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`

function textOf({ open }: Shell, path: string): string {
  const content = open.get(path)
  if (content === undefined) throw new Error(`docx wrote no ${path}`)
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
