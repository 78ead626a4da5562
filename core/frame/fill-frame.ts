import { succeed, type Outcome } from '../outcome'
import { adaptBody, adaptStory, scaledTabs, sectionsIn, type Adaptation } from './adapt-body'
import { carriedList } from './carry-list'
import { laterSection, sectionAt } from './frame-section'
import { arabicFaceFor, fontsOf, withArabicFace } from './frame-fonts'
import { frameLooks } from './frame-looks'
import { fieldsAskedIn, fillStory, placeOfBody, type UnknownPlaceholder } from './fill-story'
import { footnoteShift, mergeFootnotes } from './merge-footnotes'
import { mergeNumbering } from './merge-numbering'
import { mergeStyles } from './merge-styles'
import { refuseFrame } from './refuse-frame'
import type { FrameField } from './placeholder-names'
import { packParts, readParts } from './package-parts'
import { beforeEnd, textOf, type Parts } from './parts'
import { withoutTrackedSections } from './tracked-sections'

const documentPath = 'word/document.xml'
const relationsPath = 'word/_rels/document.xml.rels'
const stylesPath = 'word/styles.xml'
const numberingPath = 'word/numbering.xml'
const footnotesPath = 'word/footnotes.xml'
const footnoteRelationsPath = 'word/_rels/footnotes.xml.rels'
const themePath = 'word/theme/theme1.xml'
const typesPath = '[Content_Types].xml'
const relationPrefix = 'tawsiya'
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/**
 * A finished brief on somebody's own paper: a Word file whose names in double braces are filled in. Its heads,
 * feet, styles, fonts and sections stay; the brief's text stands where it says `body`.
 */
export function fillFrame(
  frameBytes: Uint8Array,
  briefBytes: Uint8Array,
  values: ReadonlyMap<string, string>,
): Outcome<Uint8Array> {
  const frame = readParts(frameBytes)
  if (!frame.ok) return frame
  const brief = readParts(briefBytes)
  if (!brief.ok) return brief
  const parts: Parts = new Map(frame.value)
  const { document, section, restored } = paperOf(
    withNamespaces(textOf(parts, documentPath)),
    sectionsIn(textOf(brief.value, documentPath)) > 1,
  )
  const arabicFace = arabicFaceFor(storiesOf(frame.value), textOf(brief.value, themePath))
  const withFrameFonts = fontsOf(textOf(parts, stylesPath), textOf(brief.value, themePath))
  const briefStyles = scaledTabs(
    textOf(brief.value, stylesPath),
    section,
    textOf(brief.value, documentPath),
  )
  const styles = mergeStyles(
    textOf(parts, stylesPath),
    frame.value.has(stylesPath) ? withFrameFonts(briefStyles) : briefStyles,
  )
  const numbering = mergeNumbering(
    textOf(parts, numberingPath),
    withFrameFonts(textOf(brief.value, numberingPath)),
  )
  const adaptation: Adaptation = {
    styleIdOf: styles.idOf,
    listShift: numbering.shift,
    noteShift: footnoteShift(textOf(parts, footnotesPath)),
    idShift: highestId(document) + 1,
    relationPrefix,
    listSeparator:
      /<w:listSeparator w:val="([,;])"/.exec(textOf(parts, 'word/settings.xml'))?.[1] ?? ',',
    headings: styles.headings,
    section,
    knowsParagraphIds: document.includes('xmlns:w14='),
  }
  const body = adaptBody(withFrameFonts(textOf(brief.value, documentPath)), adaptation)
  const looks = frameLooks(textOf(parts, stylesPath))
  const filled = fillStory(document, values, body, looks)
  const unknown: UnknownPlaceholder[] = [...filled.unknown]
  const misplaced = [...filled.misplaced]
  for (const [path, content] of frame.value) {
    if (typeof content !== 'string' || !otherStory.test(path)) continue
    const story = fillStory(content, values, undefined, looks)
    unknown.push(...story.unknown)
    misplaced.push(...story.misplaced)
    parts.set(path, story.xml)
  }
  const refusal = refuseFrame(unknown, misplaced, filled.holdsBody)
  if (refusal) return refusal
  const relations = [
    ...relationsOf(brief.value, relationsPath),
    ...missingParts(parts, brief.value),
  ]
  const list = carriedList(parts, brief.value, fillStory(document, values, '').xml)
  if (list) {
    for (const [path, content] of list.files) parts.set(path, content)
    relations.push(relation('customXml', list.target))
  }
  parts.set(documentPath, restored(filled.xml))
  parts.set(stylesPath, withArabicFace(styles.xml, arabicFace))
  parts.set(numberingPath, numbering.xml)
  parts.set(relationsPath, beforeEnd(textOf(parts, relationsPath), relations.join('')))
  const notes = textOf(parts, footnotesPath)
  const knowsParagraphIds = notes === '' || notes.includes('xmlns:w14=')
  addFootnotes(parts, brief.value, (note) =>
    adaptStory(withFrameFonts(note), { ...adaptation, knowsParagraphIds }),
  )
  for (const [path, content] of brief.value) {
    if (path.startsWith('word/media/')) parts.set(mediaPath(path), content)
  }
  const types = withTypes(textOf(parts, typesPath), parts)
  parts.set(typesPath, list ? beforeEnd(types, list.type) : types)
  return succeed(packParts(parts))
}

/** What a letterhead asks for; nothing, of a file that is none. */
export function fieldsAsked(frameBytes: Uint8Array): ReadonlySet<FrameField> {
  const frame = readParts(frameBytes)
  if (!frame.ok) return new Set()
  return new Set(storiesOf(frame.value).flatMap(fieldsAskedIn))
}

const storiesOf = (frame: Parts): readonly string[] =>
  [...frame.keys()]
    .filter((path) => path === documentPath || otherStory.test(path))
    .map((path) => textOf(frame, path))

const otherStory = /^word\/(?:header|footer|footnotes|endnotes)\d*\.xml$/

/** Puts the brief's notes behind the letterhead's, with their links. */
function addFootnotes(frame: Parts, brief: Parts, adapt: (note: string) => string): void {
  const notes = textOf(brief, footnotesPath)
  if (!/<w:footnote w:id="[1-9]/.test(notes)) return
  frame.set(footnotesPath, mergeFootnotes(textOf(frame, footnotesPath), notes, adapt))
  const own = frame.get(footnoteRelationsPath)
  const list = typeof own === 'string' ? own : noRelations
  const links = relationsOf(brief, footnoteRelationsPath)
  frame.set(footnoteRelationsPath, beforeEnd(list, links.join('')))
}

const noRelations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

/**
 * The letterhead's document, and the properties of the pages the text comes to stand on. Where the brief has
 * pages of several kinds, those after the first show no second letterhead and number on.
 */
function paperOf(document: string, hasSections: boolean) {
  const { document: plain, restored } = withoutTrackedSections(document)
  const { xml, start, end } = sectionAt(plain, placeOfBody(plain) ?? plain.length)
  const own = hasSections
    ? `${plain.slice(0, start)}${laterSection(xml)}${plain.slice(end)}`
    : plain
  return { document: own, section: xml, restored }
}

/** The names the brief's text uses for what Word calls by prefixes. */
function withNamespaces(document: string): string {
  const wanted = {
    r: relationTypes,
    wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  }
  return Object.entries(wanted).reduce(
    (xml, [prefix, name]) =>
      xml.includes(`xmlns:${prefix}=`)
        ? xml
        : xml.replace('<w:document', `<w:document xmlns:${prefix}="${name}"`),
    document,
  )
}

const highestId = (document: string): number =>
  Math.max(
    0,
    ...[
      ...document.matchAll(/<(?:w:bookmark(?:Start|End)|wp:docPr|pic:cNvPr) [^>]*?\bid="(\d+)"/g),
    ].map(([, id]) => Number(id)),
  )

const mediaPath = (path: string): string =>
  path.replace('word/media/', `word/media/${relationPrefix}-`)

/** The links and pictures of the brief's text, under names of their own. */
const relationsOf = (brief: Parts, path: string): readonly string[] =>
  (textOf(brief, path).match(/<Relationship [^>]*\/>/g) ?? [])
    .filter((relation) => /\/(?:hyperlink|image)"/.test(relation))
    .map((relation) =>
      relation
        .replace(/ Id="/, ` Id="${relationPrefix}`)
        .replace('Target="media/', `Target="media/${relationPrefix}-`),
    )

const relation = (kind: string, target: string): string =>
  `<Relationship Id="${relationPrefix}-${kind}" Type="${relationTypes}/${kind}" Target="${target}"/>`

/** A list of lists and a theme for letterheads that have none. */
function missingParts(frame: Parts, brief: Parts): readonly string[] {
  const needed: string[] = []
  const hasNotes = /<w:footnote w:id="[1-9]/.test(textOf(brief, footnotesPath))
  if (hasNotes && !frame.has(footnotesPath)) needed.push(relation('footnotes', 'footnotes.xml'))
  if (!frame.has(stylesPath)) needed.push(relation('styles', 'styles.xml'))
  if (!frame.has(numberingPath)) needed.push(relation('numbering', 'numbering.xml'))
  if (![...frame.keys()].some((path) => path.startsWith('word/theme/'))) {
    frame.set(themePath, textOf(brief, themePath))
    needed.push(relation('theme', 'theme/theme1.xml'))
  }
  return needed
}

/** Says what kinds of parts have come in. */
function withTypes(types: string, parts: Parts): string {
  const missing = [
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpg', 'image/jpeg'],
  ]
    .filter(([ending]) => !new RegExp(`Extension="${ending}"`, 'i').test(types))
    .map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`)
  const overrides = [
    [stylesPath, `${wordTypes}.styles+xml`],
    [numberingPath, `${wordTypes}.numbering+xml`],
    [footnotesPath, `${wordTypes}.footnotes+xml`],
    [themePath, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ]
    .filter(([path = '']) => parts.has(path) && !types.includes(`"/${path}"`))
    .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
  return beforeEnd(
    types.replace(/(<Types[^>]*>)/, (root) => root + missing.join('')),
    overrides.join(''),
  )
}
