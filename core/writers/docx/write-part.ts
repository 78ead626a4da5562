import type { LayoutPart } from '../../layout/page-layout'
import { directionOf } from '../../text/language'
import { bindingBandBehind } from './binding-band'
import { bandAbove } from './bleed'
import { estimateHeight } from '../../layout/estimate-height'
import { twips } from './units'
import { writeNodes } from './write-nodes'
import { inPart, inStory, type ListedPages, type Writing } from './writing'

/** A part as a section of its own: what stands on its pages, and the properties of the section. */
export interface WrittenPart {
  readonly content: string
  readonly section: string
}

/** Writes the pages of a part, with heads and feet of their own. */
export function writePart(
  document: Writing,
  part: LayoutPart,
  listed: ListedPages | undefined,
): WrittenPart {
  const writing = inPart(document, part, listed)
  const references = [
    story(
      writing,
      'header',
      'default',
      (inside) => `${bindingBandBehind(inside, part)}${writeNodes(inside, part.head)}`,
    ),
    story(
      writing,
      'header',
      'first',
      (inside) =>
        `${bindingBandBehind(inside, part)}${bandAbove(inside, part)}${writeNodes(inside, part.firstHead)}`,
    ),
    story(writing, 'footer', 'default', (inside) => writeNodes(inside, part.foot)),
    story(writing, 'footer', 'first', (inside) => writeNodes(inside, part.foot)),
  ]
  return {
    content: writeNodes(writing, part.nodes),
    section: `<w:sectPr>${references.join('')}${pageOf(writing, part)}</w:sectPr>`,
  }
}

/** Writes a head or foot as a part of the package, and the reference to it. */
function story(
  writing: Writing,
  kind: 'header' | 'footer',
  type: 'default' | 'first',
  write: (inside: Writing) => string,
): string {
  const inside = inStory(writing)
  const file = writing.stories.add(kind, write(inside), inside.relations)
  return `<w:${kind}Reference w:type="${type}" r:id="${writing.relations.part(kind, file)}"/>`
}

function pageOf(writing: Writing, { page, foot, languages: [first] }: LayoutPart): string {
  const { widthPt, heightPt, marginsPt, headTopPt, footTopPt } = page
  const { left, right } = writing.sidesPt
  const footHeightPt = estimateHeight(writing, foot, widthPt - left - right)
  const footerPt = Math.max(0, heightPt - footTopPt - footHeightPt)
  const margins = { top: marginsPt.top, right, bottom: marginsPt.bottom, left }
  const distances = Object.entries({ ...margins, header: headTopPt, footer: footerPt, gutter: 0 })
  const isSideways = widthPt > heightPt
  const isRightToLeft = first !== undefined && directionOf(first) === 'rtl'
  return [
    '<w:type w:val="nextPage"/>',
    `<w:pgSz w:w="${twips(widthPt)}" w:h="${twips(heightPt)}"${isSideways ? ' w:orient="landscape"' : ''}/>`,
    `<w:pgMar${distances.map(([name, points]) => ` w:${name}="${twips(points)}"`).join('')}/>`,
    '<w:titlePg/>',
    // Columns and binding of pages that are read from the right are mirrored.
    isRightToLeft ? '<w:bidi/><w:rtlGutter/>' : '',
  ].join('')
}
