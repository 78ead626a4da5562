import type { LayoutPart, PageGeometry, PageLayout } from '../../core/layout/page-layout'
import type { Language } from '../../core/text/language'
import { findPages } from '../../core/writers/pdf/find-pages'
import {
  a4,
  assets,
  cell,
  grid,
  layout,
  part,
  pt,
  row,
  text,
  themes,
} from '../core/writers/pdf/page-layouts'
import { blockPages } from './block-pages'
import { contents, sections } from './contents'
import { tablePages } from './table-pages'
import { textPages } from './text-pages'

const pagesOfOurs: PageLayout = layout(
  [
    pages('ar', a4, [...contents, ...textPages]),
    pages('ar', landscape(), tablePages),
    pages('fr', size(148, 210), blockPages),
    pages('ar', size(215.9, 279.4), [
      text('ar', sections.letter.ar, { style: 'section', outlineLevel: 2, anchor: 'letter-ar' }),
      text('ar', 'صفحة بمقاس الرسالة الأمريكية، وحاشية التجليد فيها على اليمين أعرض من غيرها.'),
    ]),
  ],
  {
    title: 'معرض الطباعة <PDF> & «تجربة»',
    author: 'Tawsiya',
    subject: 'Showcase',
    languages: ['ar', 'fr'],
    theme: themes.serif,
  },
)

/** Every kind of block and every trap of typesetting that we know, in pages of our own words. */
export async function showcase(): Promise<PageLayout> {
  const found = await findPages(pagesOfOurs, assets)
  if (!found.ok) throw new Error(JSON.stringify(found.problem))
  return found.value
}

function pages(language: Language, page: PageGeometry, nodes: LayoutPart['nodes']): LayoutPart {
  const measurePt = page.widthPt - page.marginsPt.start - page.marginsPt.end
  const furniture = (content: LayoutPart['nodes'][number] & { kind: 'text' }) => cell([content])
  const third = measurePt / 3
  return part(nodes, {
    languages: language === 'ar' ? ['ar', 'fr'] : ['fr', 'ar'],
    page,
    bindingBand: { widthPt: pt(4), colour: themes.serif.colours.accent },
    head: [
      grid(
        [measurePt / 2, measurePt / 2],
        [
          row([
            furniture(text('fr', [{ text: 'Vitrine', runningTitle: 2 }], { style: 'furniture' })),
            furniture(text('ar', [{ text: 'المعرض', runningTitle: 2 }], { style: 'furniture' })),
          ]),
        ],
      ),
    ],
    foot: [
      grid(
        [third, third, third],
        [
          row([
            furniture(text('fr', 'Tawsiya', { style: 'furniture' })),
            furniture(
              text(
                'fr',
                [
                  { field: 'page-number' },
                  { text: ' / ', isolated: true },
                  { field: 'page-count' },
                ],
                { style: 'page-number', alignment: 'center' },
              ),
            ),
            furniture(text('ar', 'توصية', { style: 'furniture' })),
          ]),
        ],
      ),
    ],
  })
}

/** A page with a wider margin where it is bound. */
function size(widthMm: number, heightMm: number): PageGeometry {
  return {
    widthPt: pt(widthMm),
    heightPt: pt(heightMm),
    marginsPt: { top: pt(21), bottom: pt(17), start: pt(18), end: pt(14) },
    headTopPt: pt(11),
    footTopPt: pt(heightMm - 14),
  }
}

function landscape(): PageGeometry {
  return size(297, 210)
}
