import type { Paper, PartRole } from '../brief/brief-document'
import type { LayoutNode, PageGeometry } from './page-layout'
import { ptOfMm } from './units'

/** What the binding takes of a text page: half of it comes from the outer margin, so lines stay as wide. */
const gutterMm: Readonly<Record<Paper, number>> = { A4: 8, A5: 4, Letter: 8 }

/** Stretches of text; a letter is a leaf by itself, and what lies on its side is bound at its head or foot. */
const boundRoles: ReadonlySet<PartRole> = new Set<PartRole>(['text', 'declaration'])

/** How much more margin the two pages of a spread have between them where nobody says that they are bound. */
const spreadMm = 4

/** An odd page with more margin where its leaf is bound; `isBoundAtEnd`: the volume reads the other way. */
export function bindPage(
  page: PageGeometry,
  paper: Paper,
  role: PartRole,
  isBoundAtEnd: boolean,
): PageGeometry {
  if (role === 'landscape') return boundAtHead(page, paper)
  const gutterPt = boundRoles.has(role) ? ptOfMm(gutterMm[paper]) : 0
  const { start, end } = page.marginsPt
  const inner = start + gutterPt / 2
  const outer = end - gutterPt / 2
  const sides = isBoundAtEnd ? { start: outer, end: inner } : { start: inner, end: outer }
  return {
    ...page,
    marginsPt: { ...page.marginsPt, ...sides },
    ...(inner === outer ? {} : { gutterPt: inner - outer }),
  }
}

/** One page of a spread: more margin where the two are bound, less where they are cut. */
export function bindSpread(
  page: PageGeometry,
  paper: Paper,
  role: PartRole,
  { isBoundAtEnd, isTwoSided }: { readonly isBoundAtEnd: boolean; readonly isTwoSided: boolean },
): PageGeometry {
  if (isTwoSided && role === 'landscape') return boundAtHead(page, paper)
  const shiftPt = ptOfMm(isTwoSided ? Math.max(spreadMm, gutterMm[paper]) : spreadMm) / 2
  const { start, end } = page.marginsPt
  const sides = isBoundAtEnd
    ? { start: start - shiftPt, end: end + shiftPt }
    : { start: start + shiftPt, end: end - shiftPt }
  return { ...page, marginsPt: { ...page.marginsPt, ...sides } }
}

const boundAtHead = (page: PageGeometry, paper: Paper): PageGeometry => ({
  ...page,
  headGutterPt: ptOfMm(gutterMm[paper]),
})

/** Heads and feet as they stand on the back of a leaf: what is outside on its front is outside there too. */
export const mirrored = (nodes: readonly LayoutNode[]): readonly LayoutNode[] =>
  nodes.map((node) =>
    node.kind === 'grid'
      ? {
          ...node,
          columnsPt: node.columnsPt.toReversed(),
          rows: node.rows.map((row) => ({
            ...row,
            cells: row.cells.toReversed().map((cell) => ({
              ...cell,
              content: cell.content.map(turned),
              paddingPt: {
                ...cell.paddingPt,
                start: cell.paddingPt.end,
                end: cell.paddingPt.start,
              },
            })),
          })),
        }
      : node,
  )

const otherSide = { start: 'end', end: 'start' } as const

const turned = <N extends LayoutNode>(node: N): N =>
  'alignment' in node && (node.alignment === 'start' || node.alignment === 'end')
    ? { ...node, alignment: otherSide[node.alignment] }
    : node
