import type { Theme } from './brief/theme'
import { parseMarks } from './brief/parse-marks'
import type { GridCell, GridRow, PageLayout, TextNode } from './layout/page-layout'
import type { StyleName } from './layout/text-look'
import type { Conference } from './model/conference'
import { numberRecommendations } from './model/numbering'
import { textsOf } from './model/texts'
import type { Outcome } from './outcome'
import { remarkSource } from './text/field-bookmark'
import { directionOf, nameOf, type Language } from './text/language'
import { writeDocx } from './writers/docx/write-docx'

/** What a review table is made from; the same job gives the same bytes. */
export interface ReviewTableJob {
  readonly conference: Conference
  readonly theme: Theme
  readonly source: Language
  readonly target: Language
  readonly issuedOn: string
}

/**
 * A Word table for a translator or a reviewer: every text of the conference in two languages, one beside the
 * other, with room for remarks. What is changed in it comes back like the changes of any document.
 */
export function produceReviewTable(job: ReviewTableJob): Promise<Outcome<Uint8Array>> {
  return writeDocx(layOutTable(job), { fonts: new Map(), images: new Map() })
}

function layOutTable({ conference, theme, source, target, issuedOn }: ReviewTableJob): PageLayout {
  const title = conference.title[target] || conference.title[source] || ''
  const rows = rowsOf(conference, source, target)
  return {
    title,
    author: '',
    subject: `${nameOf(source)} → ${nameOf(target)}`,
    languages: [target, source],
    issuedOn,
    theme,
    parts: [
      {
        languages: [target, source],
        scale: 'paired',
        page: {
          widthPt: 841.9,
          heightPt: 595.3,
          marginsPt: { top: marginPt, bottom: marginPt, start: marginPt, end: marginPt },
          headTopPt: 20,
          footTopPt: 570,
        },
        firstHead: [],
        head: [],
        foot: [],
        nodes: [
          { ...text('section', target, title), outlineLevel: 1, keepWithNext: true },
          {
            kind: 'grid',
            role: 'table',
            direction: directionOf(target),
            columnsPt,
            rows: [headOf(source, target), ...rows],
            spaceBeforePt: 8,
            bleed: false,
          },
        ],
      },
    ],
  }
}

const marginPt = 42
const columnsPt = [60, 260, 260, 177.9]

type Heading = 'number' | 'comment'
const headings: Readonly<Record<Heading, Readonly<Partial<Record<Language, string>>>>> = {
  number: { ar: 'الرقم', fr: 'N°', en: 'No.', es: 'N.º' },
  comment: { ar: 'ملاحظات', fr: 'Remarques', en: 'Remarks', es: 'Observaciones' },
}

function headOf(source: Language, target: Language): GridRow {
  const say = (heading: Heading): TextNode =>
    headings[heading][target] === undefined
      ? text('table-head', 'fr', headings[heading].fr ?? '')
      : text('table-head', target, headings[heading][target] ?? '')
  const cells = [
    say('number'),
    text('table-head', source, nameOf(source)),
    text('table-head', target, nameOf(target)),
    say('comment'),
  ]
  return { ...rowOf(cells.map((node) => [node])), isHeader: true, keepWithNext: true }
}

/** One row a text: those of recommendations under their printed numbers, the others under their places. */
function rowsOf(conference: Conference, source: Language, target: Language): readonly GridRow[] {
  const numbers = new Map(
    numberRecommendations(conference).axes.flatMap(({ recommendations }) =>
      recommendations.map(({ recommendation, number }) => [recommendation.id, number] as const),
    ),
  )
  return textsOf(conference)
    .filter(({ text: words }) => words[source]?.trim() || words[target]?.trim())
    .map(({ idPath, text: words }) => {
      const [kind, id = ''] = idPath.split('/')
      const number = (kind === 'recommendations' && numbers.get(id)) || idPath
      const cell = (language: Language): TextNode => ({
        ...text('table-cell', language, ''),
        content: parseMarks(words[language] ?? ''),
        source: idPath,
      })
      const label: TextNode = {
        ...text('table-number', 'fr', ''),
        content: [{ text: number, isolated: true }],
      }
      const remark: TextNode = { ...text('table-cell', target, ''), source: remarkSource(idPath) }
      return rowOf([[label], [cell(source)], [cell(target)], [remark]])
    })
}

const rowOf = (contents: readonly GridCell['content'][]): GridRow => ({
  cells: contents.map((content) => ({
    content,
    span: 1,
    borders: { bottom: { widthPt: 0.5, colour: '#9CA6A0' } },
    paddingPt: { top: 3, bottom: 3, start: 4, end: 4 },
    verticalAlign: 'top',
    isHeader: false,
  })),
  isHeader: false,
  isUnsplit: true,
  keepWithNext: false,
})

const text = (style: StyleName, language: Language, words: string): TextNode => ({
  kind: 'text',
  style,
  language,
  content: words === '' ? [] : [{ text: words }],
  alignment: 'start',
  spaceBeforePt: 0,
  indentPt: 0,
  keepWithNext: false,
})
