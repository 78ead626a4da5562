import type { LayoutPart } from '../../layout/page-layout'
import { directionOf } from '../../text/language'
import { bindingBandBehind, bindsRight } from './binding-band'
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
  const { firstHead, head, foot, even = part } = part
  const band = (inside: Writing): string => bindingBandBehind(inside, part)
  const whereTitled = (write: () => string): readonly string[] =>
    hasTitlePage(writing, part) ? [write()] : []
  const references = [
    story(writing, 'header', 'default', (inside) => `${band(inside)}${writeNodes(inside, head)}`),
    ...whereTitled(() =>
      story(
        writing,
        'header',
        'first',
        (inside) => `${band(inside)}${bandAbove(inside, part)}${writeNodes(inside, firstHead)}`,
      ),
    ),
    story(writing, 'footer', 'default', (inside) => writeNodes(inside, foot)),
    ...whereTitled(() => story(writing, 'footer', 'first', (inside) => writeNodes(inside, foot))),
    // Once even pages have heads of their own in one section of a document, they have in all.
    ...(writing.isTwoSided
      ? [
          story(writing, 'header', 'even', (inside) => writeNodes(inside, even.head)),
          story(writing, 'footer', 'even', (inside) => writeNodes(inside, even.foot)),
        ]
      : []),
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
  type: 'default' | 'first' | 'even',
  write: (inside: Writing) => string,
): string {
  const inside = inStory(writing)
  const file = writing.stories.add(kind, write(inside), inside.relations)
  return `<w:${kind}Reference w:type="${type}" r:id="${writing.relations.part(kind, file)}"/>`
}

function pageOf(writing: Writing, part: LayoutPart): string {
  const { page, foot, beginsLeaf } = part
  const { widthPt, heightPt, marginsPt, headTopPt, footTopPt } = page
  const { left, right } = writing.sidesPt
  const footHeightPt = estimateHeight(writing, foot, widthPt - left - right)
  const footerPt = Math.max(0, heightPt - footTopPt - footHeightPt)
  // The room of the binding is part of its margin: LibreOffice turns margins round overleaf, but no gutter.
  const margins = { top: marginsPt.top, right, bottom: marginsPt.bottom, left }
  const distances = Object.entries({ ...margins, header: headTopPt, footer: footerPt, gutter: 0 })
  const isSideways = widthPt > heightPt
  return [
    `<w:type w:val="${beginsLeaf ? 'oddPage' : 'nextPage'}"/>`,
    `<w:pgSz w:w="${twips(widthPt)}" w:h="${twips(heightPt)}"${isSideways ? ' w:orient="landscape"' : ''}/>`,
    `<w:pgMar${distances.map(([name, points]) => ` w:${name}="${twips(points)}"`).join('')}/>`,
    hasTitlePage(writing, part) ? '<w:titlePg/>' : '',
    // Columns of pages that are read from the right are mirrored.
    directionOf(part.languages[0] ?? 'fr') === 'rtl' ? '<w:bidi/>' : '',
    bindsRight(writing, part) ? '<w:rtlGutter/>' : '',
  ].join('')
}

/** A part that goes on may begin on the back of a leaf, whose head is no other than that of other backs. */
const hasTitlePage = ({ isTwoSided }: Writing, { head, firstHead }: LayoutPart): boolean =>
  !isTwoSided || firstHead !== head
