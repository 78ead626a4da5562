import type { GridNode, TextNode } from '../../layout/page-layout'
import type { Language } from '../../text/language'
import { spacerStyle } from './base-styles'
import { contentsColumns, type ContentsEntry } from './contents-entries'
import { headingStyles } from './heading-styles'
import { paragraph, spacingOf } from './paragraph'
import { sidesOf } from './paragraph-sides'
import { writeRuns } from './write-runs'
import type { Writing } from './writing'
import { escapeXml } from '../../text/escape-xml'

/** One column of a table of contents: a field of Word's own around paragraphs that are filled in already. */
export function writeContentsColumn(writing: Writing, grid: GridNode, column: number): string {
  const entries = contentsColumns(writing, grid)[column] ?? []
  const levels = levelsOf(writing, entries)
  if (entries.length === 0) return ''
  // The field ends in a line of its own, as Word ends it; LibreOffice takes the table apart otherwise.
  const end = paragraph({ style: spacerStyle }, mark('end'))
  return `${entries.map((entry) => writeEntry(writing, entry, levels)).join('')}${end}`
}

/** What the styles of the entries are made from: the first of each level that is not the first of all. */
interface Level {
  readonly level: number
  readonly entry: ContentsEntry
}

/** Word has nine levels: each language has its own, so that each keeps its direction when Word makes them anew. */
const levelsOfLanguage: readonly (readonly [main: number, other: number])[] = [
  [2, 3],
  [5, 6],
  [8, 9],
  [1, 4],
  [7, 7],
]
const headingRanks = [2, 3] as const

function wordLevels({ languages }: Writing, language: Language): readonly [number, number] {
  return levelsOfLanguage[languages.indexOf(language)] ?? levelsOfLanguage[0] ?? [2, 3]
}

const isMain = ({ node }: ContentsEntry): boolean => node.style === 'contents-strong'

function levelsOf(writing: Writing, entries: readonly ContentsEntry[]): readonly Level[] {
  const [language] = entries.map(({ node }) => node.language)
  if (language === undefined) return []
  const [main, other] = wordLevels(writing, language)
  return [true, false].flatMap((rank) => {
    const own = entries.filter((entry) => isMain(entry) === rank)
    const entry = own.find(({ isFirst }) => !isFirst) ?? own[0]
    return entry ? [{ level: rank ? main : other, entry }] : []
  })
}

function writeEntry(writing: Writing, entry: ContentsEntry, levels: readonly Level[]): string {
  const { node, isFirst, afterPt } = entry
  const own = levels.find((level) => isMain(level.entry) === isMain(entry))
  if (!own) return ''
  const pattern = own.entry.node
  const style = writing.styles.contentsStyleId(writing.scale, pattern, {
    level: own.level,
    beforePt: pattern.spaceBeforePt,
    afterPt,
  })
  const opening = isFirst ? fieldStart(writing, node.language) : ''
  const sides = sidesOf(node, {})
  const isUsual = sides.indent === sidesOf(pattern, {}).indent
  return paragraph(
    {
      style,
      ...(node.spaceBeforePt === pattern.spaceBeforePt
        ? {}
        : { spacing: spacingOf(node.spaceBeforePt, 0) || '<w:spacing w:before="0"/>' }),
      ...(isUsual ? {} : sides),
    },
    `${opening}${linked(writing, node)}`,
  )
}

/** Number, words and page, all of them a link to the heading. */
function linked(writing: Writing, node: TextNode): string {
  const { marker, leader } = node
  const number =
    marker?.kind === 'number'
      ? `${writeRuns(writing, { ...node, content: [{ text: marker.text }] })}${tab}`
      : ''
  const page = leader ? `${tab}${writeRuns(writing, { ...node, content: leader.content })}` : ''
  const words = `${number}${writeRuns(writing, node)}${page}`
  const [target] = (leader?.content ?? []).flatMap((run) =>
    'field' in run && run.field === 'page-reference' ? [run.anchor] : [],
  )
  return target === undefined
    ? words
    : `<w:hyperlink w:anchor="${writing.bookmarks.nameOf(target)}" w:history="1">${words}</w:hyperlink>`
}

const tab = '<w:r><w:tab/></w:r>'

const mark = (type: 'begin' | 'separate' | 'end'): string =>
  `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

const fieldStart = (writing: Writing, language: Language): string =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${escapeXml(instruction(writing, language))} </w:instrText></w:r>${mark('separate')}`

/** The separator of lists in fields, which the settings of the document name. */
export const listSeparator = ';'

/**
 * The first language is told by the ranks of Word's own headings, whatever they are called in the reader's Word;
 * each other by the styles of its own. Word takes these by their names, parted by what the document's settings say.
 */
function instruction(writing: Writing, language: Language): string {
  const { listed, languages } = writing
  const pages = listed ? ` \\b ${listed.bookmark}` : ''
  // Only the headings of the first language are Word's own.
  if (language === languages[0]) return `TOC \\o "${headingRanks.join('-')}" \\h \\z${pages}`
  const names = headingRanks.flatMap((rank, index) =>
    headingStyles(writing, listed?.parts ?? [], language, rank).flatMap((name) => [
      name,
      String(wordLevels(writing, language)[index]),
    ]),
  )
  return `TOC \\h \\z${pages} \\t "${names.join(listSeparator)}"`
}
