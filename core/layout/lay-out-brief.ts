import type { BriefDocument, Part, PartRole } from '../brief/brief-document'
import { oneLanguage } from '../brief/one-language'
import { directionOf } from '../text/language'
import { withFootRoom } from './foot-room'
import { bindPage, bindSpread, mirrored } from './bind-page'
import { layOutBlocks } from './lay-out-blocks'
import {
  layOutFirstHead,
  layOutFoot,
  layOutHead,
  layOutLetterFoot,
  layOutLetterHead,
} from './lay-out-furniture'
import { layOutInterleaved } from './lay-out-interleaved'
import { layOutCoverFoot } from './lay-out-report'
import { inDirectionOfLetters } from './letter-direction'
import { accentOf, contextOf, type LayoutContext } from './layout-context'
import { pageGridOf } from './page-grid'
import { releaseTallRows } from './release-tall-rows'
import type { LayoutNode, LayoutPart, PageLayout } from './page-layout'
import { ptOfMm } from './units'

/** Places a brief on its pages: the one layout that both Word and PDF print. */
export function layOutBrief(brief: BriefDocument): PageLayout {
  const parts = brief.parts.map((part, index) =>
    part.arrangement === 'facing'
      ? layOutFacing(brief, part)
      : twoSided(brief, part, layOutPart(brief, part), brief.parts[index - 1]),
  )
  const { title, author, subject, languages, issuedOn, theme, isFlip, isTwoSided } = brief
  return {
    title,
    author,
    subject,
    languages,
    issuedOn,
    theme,
    parts,
    ...(isFlip ? { isFlip } : {}),
    ...(isTwoSided ? { isTwoSided } : {}),
  }
}

const bindingBandMm = 12

function layOutPart(brief: BriefDocument, part: Part): LayoutPart {
  const { languages, blocks, role, arrangement } = part
  const scale = arrangement === 'beside' ? 'paired' : 'single'
  const grid = pageGridOf(brief.paper, scale, role, {
    isNarrow: arrangement === 'interleaved',
    margins: brief.margins,
  })
  const context = contextOf(brief.theme, languages, scale, grid, role, brief.spaces)
  const nodes =
    arrangement === 'interleaved'
      ? layOutInterleaved(context, blocks)
      : layOutBlocks(context, blocks)
  const head = headOf(context, part, nodes)
  const foot = footOf(context, part)
  return {
    languages,
    scale,
    page: withFootRoom(context, foot),
    ...(role === 'cover'
      ? { bindingBand: { widthPt: ptOfMm(bindingBandMm), colour: accentOf(context) } }
      : {}),
    firstHead: part.continues && role !== 'cover' ? head : layOutFirstHead(context, blocks[0]),
    head,
    foot,
    nodes: releaseTallRows(context, fromTheTop(nodes)).map((node) =>
      node.kind === 'grid' ? inDirectionOfLetters(node) : node,
    ),
  }
}

/**
 * The pages of a part as they are bound. In a volume of several languages one after another, all are bound
 * where the first starts from; each half of a flip document where its own does. A cover's back stays blank.
 */
function twoSided(
  brief: BriefDocument,
  { role, languages: [language], continues }: Part,
  laidOut: LayoutPart,
  before: Part | undefined,
): LayoutPart {
  if (!brief.isTwoSided) return laidOut
  const [first] = brief.isFlip ? [language] : brief.languages
  const isBoundAtEnd =
    first !== undefined && language !== undefined && directionOf(first) !== directionOf(language)
  const isFront = role === 'cover' || before?.role === 'cover' || !continues
  return {
    ...laidOut,
    page: bindPage(laidOut.page, brief.paper, role, isBoundAtEnd),
    // Two languages stand on the same sides of every page, one at either edge.
    ...(laidOut.scale === 'single' && hasOuterEnd(role)
      ? { even: { head: mirrored(laidOut.head), foot: mirrored(laidOut.foot) } }
      : {}),
    ...(isFront ? { beginsLeaf: true } : {}),
  }
}

const hasOuterEnd = (role: PartRole): boolean => role !== 'cover' && role !== 'letter'

/** No space opens a page; Word would keep it there. */
const fromTheTop = ([first, ...others]: readonly LayoutNode[]): readonly LayoutNode[] =>
  first ? [{ ...first, spaceBeforePt: 0 }, ...others] : []

/**
 * Each language alone on its pages; the writer keeps their rows at one height. The first stands on the side it
 * is read from, so it is bound at its end, and what usually closes its heads and feet opens them: outside.
 */
function layOutFacing(brief: BriefDocument, part: Part): LayoutPart {
  const [own] = part.languages
  const [first, second] = part.languages.map((language): LayoutPart => {
    const alone = layOutPart(brief, { ...oneLanguage(part, language), arrangement: 'alone' })
    const isBoundAtEnd =
      language === own || (own !== undefined && directionOf(own) !== directionOf(language))
    const isTwoSided = brief.isTwoSided === true
    const page = bindSpread(alone.page, brief.paper, part.role, { isBoundAtEnd, isTwoSided })
    if (!isBoundAtEnd || !hasOuterEnd(part.role)) return { ...alone, page }
    return {
      ...alone,
      page,
      firstHead: mirrored(alone.firstHead),
      head: mirrored(alone.head),
      foot: mirrored(alone.foot),
    }
  })
  if (!first || !second) throw new Error('facing pages need two languages')
  return { ...first, opposite: second }
}

function headOf(
  context: LayoutContext,
  { role, head }: Part,
  nodes: readonly LayoutNode[],
): readonly LayoutNode[] {
  if (role === 'cover') return []
  return role === 'letter' ? layOutLetterHead(context) : layOutHead(context, head, nodes)
}

function footOf(context: LayoutContext, part: Part): readonly LayoutNode[] {
  // A sheet says in its head whose it is.
  if (part.role === 'sheet') return []
  if (part.role === 'letter') return layOutLetterFoot(context, part.address)
  if (part.role !== 'cover') return layOutFoot(context, part.foot)
  const cover = part.blocks.find((block) => block.kind === 'cover')
  return cover ? layOutCoverFoot(context, cover) : []
}
