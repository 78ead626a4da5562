import type { BriefDocument, Part } from '../brief/brief-document'
import { oneLanguage } from '../brief/one-language'
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
import { facingPage, pageGridOf } from './page-grid'
import { releaseTallRows } from './release-tall-rows'
import type { LayoutNode, LayoutPart, PageLayout } from './page-layout'
import { ptOfMm } from './units'

/** Places a brief on its pages: the one layout that both Word and PDF print. */
export function layOutBrief(brief: BriefDocument): PageLayout {
  const parts = brief.parts.map((part) =>
    part.arrangement === 'facing' ? layOutFacing(brief, part) : layOutPart(brief, part),
  )
  const { title, author, subject, languages, issuedOn, theme, isFlip } = brief
  return {
    title,
    author,
    subject,
    languages,
    issuedOn,
    theme,
    parts,
    ...(isFlip ? { isFlip } : {}),
  }
}

const bindingBandMm = 12

function layOutPart(brief: BriefDocument, part: Part): LayoutPart {
  const { languages, blocks, role, arrangement } = part
  const scale = arrangement === 'beside' ? 'paired' : 'single'
  const grid = pageGridOf(brief.paper, scale, role, arrangement === 'interleaved')
  const context = contextOf(brief.theme, languages, scale, grid, role)
  const head = headOf(context, part)
  const nodes =
    arrangement === 'interleaved'
      ? layOutInterleaved(context, blocks)
      : layOutBlocks(context, blocks)
  return {
    languages,
    scale,
    page: grid.page,
    ...(role === 'cover'
      ? { bindingBand: { widthPt: ptOfMm(bindingBandMm), colour: accentOf(context) } }
      : {}),
    firstHead: part.continues && role !== 'cover' ? head : layOutFirstHead(context, blocks[0]),
    head,
    foot: footOf(context, part),
    nodes: releaseTallRows(context, fromTheTop(nodes)).map((node) =>
      node.kind === 'grid' ? inDirectionOfLetters(node) : node,
    ),
  }
}

/** No space opens a page; Word would keep it there. */
const fromTheTop = ([first, ...others]: readonly LayoutNode[]): readonly LayoutNode[] =>
  first ? [{ ...first, spaceBeforePt: 0 }, ...others] : []

/** Each language alone on its pages; the writer keeps their rows at one height. */
function layOutFacing(brief: BriefDocument, part: Part): LayoutPart {
  const [first, second] = part.languages.map((language) => {
    const alone = layOutPart(brief, { ...oneLanguage(part, language), arrangement: 'alone' })
    return { ...alone, page: facingPage(alone.page, language, part.languages) }
  })
  if (!first || !second) throw new Error('facing pages need two languages')
  return { ...first, opposite: second }
}

function headOf(context: LayoutContext, { role, head }: Part): readonly LayoutNode[] {
  if (role === 'cover') return []
  return role === 'letter' ? layOutLetterHead(context) : layOutHead(context, head)
}

function footOf(context: LayoutContext, part: Part): readonly LayoutNode[] {
  if (part.role === 'letter') return layOutLetterFoot(context, part.address)
  if (part.role !== 'cover') return layOutFoot(context, part.foot)
  const cover = part.blocks.find((block) => block.kind === 'cover')
  return cover ? layOutCoverFoot(context, cover) : []
}
