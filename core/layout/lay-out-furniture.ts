import type { Block, Part } from '../brief/brief-document'
import type { Passage, Version } from '../brief/passage'
import type { Run } from '../brief/run'
import { documentWord } from '../text/document-words'
import { directionOf, type Language } from '../text/language'
import { gridCell, gridNode, gridRow, pairColumns, pairRow } from './grid-rows'
import { accentRule, hairline, type LayoutContext } from './layout-context'
import type { GridCell, LayoutNode, LayoutRun, TextNode } from './page-layout'
import { cutToLine, estimateLines } from './estimate-lines'
import { textNode, textsOf } from './text-nodes'
import { ptOfMm } from './units'

const gapPt = ptOfMm(1)

/** On the first page: the rule above the masthead, unless a band stands there. */
export const layOutFirstHead = (
  context: LayoutContext,
  opening: Block | undefined,
): readonly LayoutNode[] =>
  opening?.kind !== 'masthead' || opening.role === 'poster' || context.theme.masthead === 'band'
    ? []
    : [{ kind: 'rule', rule: accentRule(context, 'top'), spaceBeforePt: 0 }]

/**
 * From page two: document kind and short title, each language on its own side, over a hairline; or, in place
 * of the title, the section at hand, of which `nodes` holds the headings.
 */
export function layOutHead(
  context: LayoutContext,
  head: Part['head'],
  nodes: readonly LayoutNode[],
): readonly LayoutNode[] {
  const borders = { bottom: hairline(context) }
  const sections = head.namesSection ? runningHeadings(nodes) : []
  if (context.languages.length > 1) {
    const texts = head.start.versions.map((version, index) => {
      const { language } = version
      const title = head.end.versions[index]?.content ?? []
      const own = sections.filter((heading) => heading.language === language)
      return [
        textNode('furniture', {
          language,
          content:
            own.length > 0
              ? withSection(context, version, title, own)
              : inOneLine(context, version, title),
        }),
      ]
    })
    return [
      gridNode(context, pairColumns(context), [
        pairRow(context, texts, { borders, paddingBottomPt: gapPt }),
      ]),
    ]
  }
  const cell = (texts: readonly TextNode[]): GridCell =>
    gridCell(texts, { borders, paddingPt: { bottom: gapPt } })
  const { measurePt } = context.grid
  return [
    gridNode(
      context,
      [measurePt * 0.4, measurePt * 0.6],
      [
        gridRow([
          cell(lineTexts(context, head.start, measurePt * 0.4)),
          cell(
            lineTexts(context, head.end, measurePt * 0.6, 'end').map((text) =>
              sections.length > 0 ? { ...text, content: asSection(text.content) } : text,
            ),
          ),
        ]),
      ],
    ),
  ]
}

/** The organiser and the page number, under a hairline. */
export function layOutFoot(context: LayoutContext, foot: Part['foot']): readonly LayoutNode[] {
  const borders = { top: hairline(context) }
  const paddingPt = { top: gapPt }
  const cell = (content: readonly TextNode[]): GridCell => gridCell(content, { borders, paddingPt })
  const { measurePt, halfPt, gutterPt } = context.grid
  if (context.languages.length > 1) {
    const pagePt = ptOfMm(20)
    const sidePt = halfPt + gutterPt / 2 - pagePt / 2
    const texts = lineTexts(context, foot, sidePt)
    const [[first] = [], [second] = []] = texts.map((text) => [text])
    const latin = context.languages.find((language) => directionOf(language) === 'ltr')
    const row = gridRow([
      cell(first ? [first] : []),
      cell([pageNumber(latin ?? 'en', 'center')]),
      cell(second ? [second] : []),
    ])
    return [gridNode(context, [sidePt, pagePt, sidePt], [row])]
  }
  const [language = 'ar'] = context.languages
  const texts = lineTexts(context, foot, measurePt * 0.75)
  const row = gridRow([cell(texts), cell([pageNumber(language, 'end')])])
  return [gridNode(context, [measurePt * 0.75, measurePt * 0.25], [row])]
}

/** The sender's address under a hairline, each language in a line of its own. */
export const layOutLetterFoot = (
  context: LayoutContext,
  address: readonly Passage[],
): readonly LayoutNode[] => [
  { kind: 'rule', rule: hairline(context), spaceBeforePt: 0 },
  ...address.flatMap((line, index) =>
    textsOf('furniture', line, { alignment: 'center', spaceBeforePt: index === 0 ? gapPt : 0 }),
  ),
]

/** From the second page of a letter: only the number of the page. */
export const layOutLetterHead = ({ languages }: LayoutContext): readonly LayoutNode[] => [
  pageNumber(languages[0] ?? 'ar', 'center'),
]

/** `2 / 3`, or «2 من 3»: never a bare stroke in a right-to-left line. */
function pageNumber(language: Language, alignment: TextNode['alignment']): TextNode {
  const between = directionOf(language) === 'rtl' ? ` ${documentWord('page-of', language)} ` : ' / '
  const content: readonly LayoutRun[] = [
    { field: 'page-number' },
    { text: between },
    { field: 'page-count' },
  ]
  return textNode('page-number', { language, content }, { alignment })
}

/** Axes and what stands above them. */
const runningRank = 3

/** A title that gives way to the heading of the page. */
const asSection = (title: TextNode['content']): TextNode['content'] => {
  const text = title.map((run) => ('text' in run ? run.text : '')).join('')
  return [{ text, runningTitle: runningRank }]
}

/** What heads of these pages may name. */
const runningHeadings = (nodes: readonly LayoutNode[]): readonly TextNode[] =>
  nodes.flatMap((node): readonly TextNode[] => {
    if (node.kind === 'grid') {
      return node.rows.flatMap(({ cells }) =>
        cells.flatMap((each) => runningHeadings(each.content)),
      )
    }
    const rank = node.kind === 'text' ? (node.outlineLevel ?? node.runningRank) : undefined
    return node.kind === 'text' && rank !== undefined && rank <= runningRank ? [node] : []
  })

/** Kind and section where that fits into one line under every heading; else the section alone. */
function withSection(
  context: LayoutContext,
  { language, content }: Version,
  title: readonly Run[],
  headings: readonly TextNode[],
): TextNode['content'] {
  const fits = headings.every((heading) => {
    const words = heading.content.flatMap((run) => ('text' in run ? [run] : []))
    const both = { language, content: joinDot(content, words) }
    return estimateLines(context, 'furniture', both, context.grid.halfPt) <= 1
  })
  const section = asSection(title)
  return fits ? [...content, { text: ' \u00B7 ' }, ...section] : section
}

/** Kind and title while they fit into one line of half the width; else the title alone, cut where it must be. */
function inOneLine(
  context: LayoutContext,
  { language, content }: Version,
  title: readonly Run[],
): readonly Run[] {
  const { halfPt } = context.grid
  const both = { language, content: joinDot(content, title) }
  if (title.length === 0 || estimateLines(context, 'furniture', both, halfPt) <= 1) {
    return both.content
  }
  return cutToLine(context, 'furniture', { language, content: title }, halfPt)
}

/** One line of furniture for each language, cut where it is too long. */
const lineTexts = (
  context: LayoutContext,
  { versions, source }: Passage,
  widthPt: number,
  alignment: TextNode['alignment'] = 'start',
): readonly TextNode[] =>
  versions.map((version) => {
    const content = cutToLine(context, 'furniture', version, widthPt)
    // What is cut is no longer the record's own text.
    const isWhole = content === version.content && source !== undefined
    const { language } = version
    const look = { alignment, ...(isWhole ? { source } : {}) }
    return textNode('furniture', { language, content }, look)
  })

const joinDot = (first: readonly Run[], second: readonly Run[]): readonly Run[] =>
  second.length > 0 ? [...first, { text: ' \u00B7 ' }, ...second] : first
