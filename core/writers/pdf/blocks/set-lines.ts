import type { Theme } from '../../../brief/theme'
import type { LayoutRun, TextNode } from '../../../layout/page-layout'
import type { TextLook } from '../../../layout/text-look'
import { Memory } from '../../../text/memory'
import { breakLines, type TextLine } from '../text/break-lines'
import { itemise } from '../text/itemise'
import { styledText } from '../text/styled-text'
import type { BlockSetting } from './block'
import { hyphenationOf } from './hyphenation-of'

/** Paragraphs of documents that set every text alike. */
export type KnownLines = Memory<readonly TextLine[]>

/** The texts of one conference and their translations, several times over. */
const mostCharacters = 200_000
const mostSettings = 4
const known: { readonly setting: string; readonly fonts: Fonts; readonly lines: KnownLines }[] = []

type Fonts = readonly (Uint8Array | undefined)[]

/**
 * The paragraphs set before with the same theme, fonts and languages: the letters of a batch, or one draft
 * after another, say mostly the same.
 */
export function knownLines(theme: Theme, fonts: Fonts, languages: readonly string[]): KnownLines {
  const setting = JSON.stringify([theme, languages])
  const isSame = (index: number): boolean =>
    known[index]?.setting === setting &&
    known[index].fonts.every((bytes, font) => bytes === fonts[font])
  const place = known.findIndex((_, index) => isSame(index))
  const [found = { setting, fonts, lines: new Memory<readonly TextLine[]>(mostCharacters) }] =
    place < 0 ? [] : known.splice(place, 1)
  known.unshift(found)
  known.splice(mostSettings)
  return found.lines
}

/** The words of a paragraph in lines of a width. */
export function setLines(
  node: TextNode,
  look: TextLook,
  linePt: number,
  setting: BlockSetting,
): readonly TextLine[] {
  const key =
    setting.known && node.content.every(isPlain) ? keyOf(node, linePt, setting) : undefined
  const before = key === undefined ? undefined : setting.known?.recall(key)
  if (before) return before
  let isDrawable = true
  const reportMissing: BlockSetting['reportMissing'] = (character, text) => {
    isDrawable = false
    setting.reportMissing(character, text)
  }
  const { content, language } = node
  const styled = styledText(content, setting.theme, look, language, setting.fields)
  const pieces = itemise(styled, look, language, { ...setting, reportMissing })
  const lines = breakLines(pieces, linePt, hyphenationOf(node, setting))
  if (key !== undefined && isDrawable) setting.known?.keep(key, lines)
  return lines
}

/** Whether a run says the same wherever it stands: no page number, no heading of the page, no note of its own. */
const isPlain = (run: LayoutRun): boolean =>
  !('field' in run) && !run.runningTitle && run.footnote === undefined

function keyOf(node: TextNode, linePt: number, { scale, hyphenate }: BlockSetting): string {
  const { style, language, alignment, leader, content } = node
  return `${scale} ${style} ${language} ${alignment} ${linePt} ${leader !== undefined} ${hyphenate !== undefined} ${JSON.stringify(content)}`
}
