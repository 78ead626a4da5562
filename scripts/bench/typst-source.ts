import type { Theme } from '../../core/brief/theme'
import type {
  GridCell,
  GridNode,
  LayoutNode,
  LayoutNodeOf,
  LayoutPart,
  LayoutRun,
  PageLayout,
  Rule,
  TextNode,
} from '../../core/layout/page-layout'
import { lookOf } from '../../core/layout/text-look'
import { directionOf, scriptOf } from '../../core/text/language'

/** A part on its way to Typst, and the functions for its styles that the document defines once. */
interface Source {
  readonly part: LayoutPart
  readonly theme: Theme
  readonly styles: Map<string, string>
}

/** The same layout as a Typst document: the same words in the same faces, sizes, rows and columns. */
export function typstSource(layout: PageLayout): string {
  const styles = new Map<string, string>()
  const parts = layout.parts.map((part) => partSource({ part, theme: layout.theme, styles }))
  return [
    `#set document(title: ${quoted(layout.title)}, author: ${quoted(layout.author)}, date: none)`,
    '#set par(spacing: 0pt, leading: 0pt)',
    '#set block(spacing: 0pt)',
    '#set grid(inset: 0pt)',
    '#set table(inset: 0pt, stroke: none)',
    '#show heading: it => it.body',
    ...styles.values(),
    ...parts,
  ].join('\n')
}

const pt = (value: number): string => `${value.toFixed(2)}pt`
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`
const colour = (value: string): string => `rgb(${quoted(value)})`
const stroke = (rule: Rule | undefined): string =>
  rule ? `${pt(rule.widthPt)} + ${colour(rule.colour)}` : 'none'

function partSource(source: Source): string {
  const { part } = source
  const { widthPt, heightPt, marginsPt } = part.page
  const nodes = (given: readonly LayoutNode[]): string =>
    given.map((node) => nodeSource(node, source)).join('\n')
  const { top, bottom, start, end } = marginsPt
  const margin = `(top: ${pt(top)}, bottom: ${pt(bottom)}, left: ${pt(start)}, right: ${pt(end)})`
  return [
    `#set page(width: ${pt(widthPt)}, height: ${pt(heightPt)}, margin: ${margin},`,
    `header: [${nodes(part.head)}], footer: context [${nodes(part.foot)}])`,
    nodes(part.nodes),
  ].join('\n')
}

const writers: {
  readonly [K in LayoutNode['kind']]: (node: LayoutNodeOf<K>, source: Source) => string
} = {
  text: textSource,
  grid: gridSource,
  figure: ({ widthPt, heightPt }) => `#rect(width: ${pt(widthPt)}, height: ${pt(heightPt)})`,
  rule: ({ rule }) => `#line(length: 100%, stroke: ${stroke(rule)})`,
}

function nodeSource<K extends LayoutNode['kind']>(node: LayoutNodeOf<K>, source: Source): string {
  const write = writers[node.kind]
  return `${spaceBefore(node.spaceBeforePt)}${write(node, source)}`
}

const spaceBefore = (spacePt: number): string => (spacePt > 0 ? `#v(${pt(spacePt)})` : '')

function textSource(node: TextNode, source: Source): string {
  const runs = node.content.map((run) => runSource(run, source.theme)).join('')
  const label = node.marker?.kind === 'number' ? `#${quoted(`${node.marker.text} `)};` : ''
  const body = node.outlineLevel ? `#heading(level: ${node.outlineLevel})[${runs}]` : runs
  const isJustified = node.alignment === 'justify'
  const side = isJustified ? 'start' : node.alignment
  return `#${styleName(node, source)}(${isJustified}, ${side})[${label}${body}]`
}

function styleName(node: TextNode, { part, theme, styles }: Source): string {
  const name = `s-${node.style}-${node.language}-${part.scale}`
  if (styles.has(name)) return name
  const look = lookOf(theme, part.scale, node.style, node.language)
  const { arabic, latin } = theme.faces
  const isArabic = scriptOf(node.language) === 'Arab'
  const families = isArabic ? [arabic.family, latin.family] : [latin.family, arabic.family]
  const bold = isArabic ? 700 : 600
  const text = [
    `font: (${families.map(quoted).join(', ')})`,
    `size: ${pt(look.sizePt)}, weight: ${look.isBold ? bold : 400}, fill: ${colour(look.colour)}`,
    `lang: ${quoted(node.language)}, dir: ${directionOf(node.language)}`,
    `top-edge: ${pt(0.8 * look.leadingPt)}, bottom-edge: ${pt(-0.2 * look.leadingPt)}`,
  ]
  const body = `set text(${text.join(', ')}); set par(justify: just); set align(side); body`
  styles.set(name, `#let ${name}(just, side, body) = block(width: 100%, { ${body} })`)
  return name
}

function runSource(run: LayoutRun, theme: Theme): string {
  if (!('text' in run)) {
    return run.field === 'page-count'
      ? '#context counter(page).final().first()'
      : '#context counter(page).display()'
  }
  const facts = [
    ...(run.bold ? ['weight: 600'] : []),
    ...(run.italic ? ['style: "italic"'] : []),
    ...(run.language ? [`lang: ${quoted(run.language)}`] : []),
    ...(run.tone === 'label' ? [`fill: ${colour(theme.colours.accent)}`] : []),
    ...(run.tone === 'muted' ? [`fill: ${colour(theme.colours.grey)}`] : []),
  ]
  const text = quoted(run.isolated ? `\u2066${run.text}\u2069` : run.text)
  const plain = facts.length > 0 ? `#text(${facts.join(', ')}, ${text})` : `#${text};`
  return run.link ? `#link(${quoted(run.link)})[${plain}]` : plain
}

/** Typst does not mirror columns, so an `rtl` grid is turned round here. */
function gridSource(node: GridNode, source: Source): string {
  const kind = node.role === 'table' ? 'table' : 'grid'
  const inOrder = <T>(items: readonly T[]): readonly T[] =>
    node.direction === 'rtl' ? items.toReversed() : items
  const cells = (isHeader: boolean): string =>
    node.rows
      .filter((row) => row.isHeader === isHeader)
      .flatMap(({ cells: ofRow }) => inOrder(ofRow).map((it) => cellSource(it, kind, node, source)))
      .join(',\n')
  const columns = inOrder(node.columnsPt).map(pt).join(', ')
  const header = cells(true)
  const repeated = header ? `${kind}.header(${header}),\n` : ''
  return `#${kind}(columns: (${columns},),\n${repeated}${cells(false)})`
}

function cellSource(cell: GridCell, kind: string, grid: GridNode, source: Source): string {
  const isMirrored = grid.direction === 'rtl'
  const { top, bottom, start, end } = cell.paddingPt
  const [left, right] = isMirrored ? [end, start] : [start, end]
  const { borders } = cell
  const [atLeft, atRight] = isMirrored ? [borders.end, borders.start] : [borders.start, borders.end]
  const facts = [
    `colspan: ${cell.span}`,
    `inset: (top: ${pt(top)}, bottom: ${pt(bottom)}, left: ${pt(left)}, right: ${pt(right)})`,
    `stroke: (top: ${stroke(borders.top)}, bottom: ${stroke(borders.bottom)}, left: ${stroke(atLeft)}, right: ${stroke(atRight)})`,
    ...(cell.fill ? [`fill: ${colour(cell.fill)}`] : []),
  ]
  const content = cell.content.map((node) => nodeSource(node, source)).join('\n')
  return `${kind}.cell(${facts.join(', ')})[${content}]`
}
