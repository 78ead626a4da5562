import type { Assets } from '../../core/brief/assets'
import type { Theme } from '../../core/brief/theme'
import type { GridCell, GridNode, PageLayout, TextNode } from '../../core/layout/page-layout'
import type { StyleName } from '../../core/layout/text-look'
import type { Language } from '../../core/text/language'
import { writeDocx } from '../../core/writers/docx/write-docx'

/** A brief with names in braces where its words would stand, and two rows that repeat for every recommendation. */
export async function templateForDocxtemplater(theme: Theme, assets: Assets): Promise<Uint8Array> {
  const written = await writeDocx(layoutOf(theme), assets)
  if (!written.ok) throw new Error(JSON.stringify(written.problem))
  return written.value
}

const layoutOf = (theme: Theme): PageLayout => ({
  title: 'Bench',
  author: '',
  subject: '',
  languages: ['ar', 'fr'],
  issuedOn: '2025-11-14',
  theme,
  parts: [
    {
      languages: ['ar', 'fr'],
      scale: 'paired',
      page: {
        widthPt: 595,
        heightPt: 842,
        marginsPt: { top: 60, bottom: 57, start: 45, end: 45 },
        headTopPt: 31,
        footTopPt: 795,
      },
      firstHead: [],
      head: [],
      foot: [],
      nodes: [
        table([[text('title', 'ar', '{title}')], [text('title', 'fr', '{titre}')]]),
        table([[text('body', 'ar', '{context}')], [text('body', 'fr', '{contexte}')]]),
        table([
          [text('item', 'ar', '{#items}{ar}'), text('meta', 'ar', '{due} {who}')],
          [text('item-number', 'fr', '{number}')],
          [text('item', 'fr', '{fr}'), text('meta', 'fr', '{due} {qui}{/items}')],
        ]),
        table([
          [text('table-number', 'fr', '{#items}{number}')],
          [text('table-cell', 'ar', '{short}')],
          [text('table-cell', 'ar', '{who}')],
          [text('table-cell', 'fr', '{due}')],
          [text('table-cell', 'fr', '{qui}')],
          [text('table-cell', 'fr', '{court}{/items}')],
        ]),
      ],
    },
  ],
})

const text = (style: StyleName, language: Language, words: string): TextNode => ({
  kind: 'text',
  style,
  language,
  content: [{ text: words, isolated: true }],
  alignment: 'start',
  spaceBeforePt: 0,
  indentPt: 0,
  keepWithNext: false,
})

const table = (contents: readonly GridCell['content'][]): GridNode => ({
  kind: 'grid',
  role: 'frame',
  direction: 'rtl',
  columnsPt: contents.map(() => 500 / contents.length),
  rows: [
    {
      cells: contents.map((content): GridCell => ({
        content,
        span: 1,
        borders: {},
        paddingPt: { top: 2, bottom: 2, start: 3, end: 3 },
        verticalAlign: 'top',
        isHeader: false,
      })),
      isHeader: false,
      isUnsplit: true,
      keepWithNext: false,
    },
  ],
  spaceBeforePt: 6,
  bleed: false,
})
