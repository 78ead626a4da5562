import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { themeSchema, type Theme } from '../../../../core/brief/theme'
import type { Assets } from '../../../../core/brief/assets'
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
import type { Language } from '../../../../core/text/language'
import sans from '../../../../templates/themes/sans.json'
import serif from '../../../../templates/themes/serif.json'

/** Makers of layouts for tests: everything has a plain default, a test names only what it is about. */
export const themes: { readonly serif: Theme; readonly sans: Theme } = {
  serif: themeSchema.parse(serif),
  sans: themeSchema.parse(sans),
}

type RunsOrText = string | readonly LayoutRun[]
const runs = (content: RunsOrText): readonly LayoutRun[] =>
  typeof content === 'string' ? [{ text: content }] : content

export const text = (
  language: Language,
  content: RunsOrText,
  facts: Partial<TextNode> = {},
): TextNode => ({
  kind: 'text',
  style: 'body',
  language,
  content: runs(content),
  alignment: 'start',
  spaceBeforePt: 0,
  indentPt: 0,
  keepWithNext: false,
  ...facts,
})

export const cell = (content: GridCell['content'], facts: Partial<GridCell> = {}): GridCell => ({
  content,
  span: 1,
  borders: {},
  paddingPt: { top: 0, bottom: 0, start: 0, end: 0 },
  verticalAlign: 'top',
  isHeader: false,
  ...facts,
})

export const row = (cells: readonly GridCell[], facts: Partial<GridRow> = {}): GridRow => ({
  cells,
  isHeader: false,
  isUnsplit: true,
  keepWithNext: false,
  ...facts,
})

export const grid = (
  columnsPt: readonly number[],
  rows: readonly GridRow[],
  facts: Partial<GridNode> = {},
): GridNode => ({
  kind: 'grid',
  role: 'frame',
  direction: 'ltr',
  columnsPt,
  rows,
  spaceBeforePt: 0,
  bleed: false,
  ...facts,
})

export const pt = (mm: number): number => (mm * 72) / 25.4
export const a4 = {
  widthPt: pt(210),
  heightPt: pt(297),
  marginsPt: { top: pt(21), bottom: pt(20), start: pt(16), end: pt(16) },
  headTopPt: pt(11),
  footTopPt: pt(281),
}

export const part = (
  nodes: readonly LayoutNode[],
  facts: Partial<LayoutPart> = {},
): LayoutPart => ({
  languages: ['fr'],
  scale: (facts.languages?.length ?? 1) > 1 ? 'paired' : 'single',
  page: a4,
  firstHead: [],
  head: [],
  foot: [],
  nodes,
  ...facts,
})

export const layout = (
  parts: readonly LayoutPart[],
  facts: Partial<PageLayout> = {},
): PageLayout => ({
  title: 'Note',
  author: 'Université Mohammed Premier',
  subject: '',
  languages: parts[0]?.languages ?? ['fr'],
  issuedOn: '2025-11-14',
  theme: themes.serif,
  parts,
  ...facts,
})

/** A layout of one part. */
export const page = (nodes: readonly LayoutNode[], ...languages: Language[]): PageLayout =>
  layout([part(nodes, languages.length > 0 ? { languages } : {})])

const fontFiles: Readonly<Record<string, string>> = {
  'Amiri/400': 'amiri/400Regular/Amiri_400Regular.ttf',
  'Amiri/700': 'amiri/700Bold/Amiri_700Bold.ttf',
  'Source Serif 4/400': 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'Source Serif 4/600': 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'Source Serif 4/400/italic':
    'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'Source Serif 4/600/italic':
    'source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
  'IBM Plex Sans Arabic/400': 'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  'IBM Plex Sans Arabic/600': 'ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
  'IBM Plex Sans/400': 'ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  'IBM Plex Sans/600': 'ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
  'IBM Plex Sans/400/italic': 'ibm-plex-sans/400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf',
  'IBM Plex Sans/600/italic': 'ibm-plex-sans/600SemiBold_Italic/IBMPlexSans_600SemiBold_Italic.ttf',
  'Noto Sans Tifinagh/400': 'noto-sans-tifinagh/400Regular/NotoSansTifinagh_400Regular.ttf',
  'Noto Sans Symbols 2/400': 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
  'Noto Sans Symbols/400': 'noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf',
  'Noto Sans Math/400': 'noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
  'Noto Emoji/400': 'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
}
const { resolve } = createRequire(import.meta.url)

/** Every face of both themes and of signs, and no image. */
export const assets: Assets = {
  fonts: new Map(
    Object.entries(fontFiles).map(([key, file]) => [
      key,
      new Uint8Array(readFileSync(resolve(`@expo-google-fonts/${file}`))),
    ]),
  ),
  images: new Map(),
}
