import { Footer, Header, SectionType, type ISectionOptions } from 'docx'
import type { LayoutPart } from '../../layout/page-layout'
import { bandAbove } from './bleed'
import { estimateHeight } from './estimate-height'
import { twips } from './units'
import { writeNodes } from './write-nodes'
import { inPart, type Writing } from './writing'

/** A part as a section of its own: its pages, their heads and feet, and what stands on them. */
export function writePart(document: Writing, part: LayoutPart): ISectionOptions {
  const writing = inPart(document, part)
  const foot = () => new Footer({ children: writeNodes(writing, part.foot) })
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: pageOf(writing, part),
    },
    headers: {
      first: new Header({ children: [...bandAbove(part), ...writeNodes(writing, part.firstHead)] }),
      default: new Header({ children: writeNodes(writing, part.head) }),
    },
    footers: { first: foot(), default: foot() },
    children: writeNodes(writing, part.nodes),
  }
}

function pageOf(writing: Writing, { page, foot }: LayoutPart) {
  const { widthPt, heightPt, marginsPt, headTopPt, footTopPt } = page
  const { left, right } = writing.sidesPt
  const footHeightPt = estimateHeight(writing, foot, widthPt - left - right)
  return {
    size: { width: twips(widthPt), height: twips(heightPt) },
    margin: {
      top: twips(marginsPt.top),
      bottom: twips(marginsPt.bottom),
      left: twips(left),
      right: twips(right),
      header: twips(headTopPt),
      footer: twips(Math.max(0, heightPt - footTopPt - footHeightPt)),
    },
  }
}
