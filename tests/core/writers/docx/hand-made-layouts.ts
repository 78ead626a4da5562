import { readFileSync } from 'node:fs'
import { themeSchema, type Theme } from '../../../../core/brief/theme'
import type {
  GridCell,
  GridNode,
  GridRow,
  LayoutNode,
  LayoutPart,
  LayoutRun,
  PageLayout,
  TextNode,
} from '../../../../core/layout/page-layout'
import type { StyleName } from '../../../../core/layout/text-look'
import type { Language } from '../../../../core/text/language'

const readTheme = (id: string): Theme =>
  themeSchema.parse(JSON.parse(readFileSync(`templates/themes/${id}.json`, 'utf8')))

export const serif = readTheme('serif')
export const sans = readTheme('sans')

/** A paragraph with nothing special about it, but for what is given. */
export const text = (
  language: Language,
  content: string | readonly LayoutRun[],
  options: Partial<TextNode> = {},
): TextNode => ({
  kind: 'text',
  style: 'body',
  language,
  content: typeof content === 'string' ? [{ text: content }] : content,
  alignment: 'start',
  spaceBeforePt: 0,
  indentPt: 0,
  keepWithNext: false,
  ...options,
})

/** A printed number as it stands in the number column. */
export const number = (language: Language, printed: string, level: 0 | 1 = 1): TextNode =>
  text(language, [], {
    style: level === 0 ? 'axis-number' : 'item-number',
    indentPt: 24,
    marker: { kind: 'number', list: `recommendations-${language}`, level, text: printed },
  })

export const heading = (language: Language, words: string, style: StyleName = 'section') =>
  text(language, words, {
    style,
    keepWithNext: true,
    outlineLevel: style === 'axis' ? 3 : style === 'title' ? 1 : 2,
  })

export const cell = (
  content: GridCell['content'],
  options: Partial<Omit<GridCell, 'paddingPt'>> & {
    readonly paddingPt?: Partial<GridCell['paddingPt']>
  } = {},
): GridCell => ({
  content,
  span: 1,
  borders: {},
  verticalAlign: 'top',
  isHeader: false,
  ...options,
  paddingPt: { top: 0, bottom: 0, start: 0, end: 0, ...options.paddingPt },
})

export const row = (
  cells: readonly GridCell[],
  options: Partial<Omit<GridRow, 'cells'>> = {},
): GridRow => ({ cells, isHeader: false, isUnsplit: true, keepWithNext: false, ...options })

export const grid = (
  columnsPt: readonly number[],
  rows: readonly GridRow[],
  options: Partial<GridNode> = {},
): GridNode => ({
  kind: 'grid',
  role: 'frame',
  direction: 'ltr',
  columnsPt,
  rows,
  spaceBeforePt: 0,
  bleed: false,
  ...options,
})

export const part = (
  languages: readonly Language[],
  nodes: readonly LayoutNode[],
  options: Partial<LayoutPart> = {},
): LayoutPart => ({
  languages,
  scale: languages.length > 1 ? 'paired' : 'single',
  page: {
    widthPt: 595.3,
    heightPt: 841.9,
    marginsPt: { top: 60, bottom: 57, start: 45, end: 45 },
    headTopPt: 31,
    footTopPt: 795,
  },
  firstHead: [],
  head: [],
  foot: [],
  nodes,
  ...options,
})

export const layout = (
  parts: readonly LayoutPart[],
  options: Partial<PageLayout> = {},
): PageLayout => ({
  title: 'Économie sociale & solidaire',
  author: 'Université Mohammed Premier',
  subject: 'Note de politique',
  languages: parts.flatMap(({ languages }) => languages),
  issuedOn: '2025-11-20',
  theme: serif,
  parts,
  ...options,
})

export const noAssets = { fonts: new Map(), images: new Map() } as const
