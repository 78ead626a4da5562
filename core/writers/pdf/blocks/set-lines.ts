import type { Theme } from '../../../brief/theme'
import { themeKey } from '../../../brief/theme-key'
import type { LayoutRun, TextNode } from '../../../layout/page-layout'
import type { TextLook } from '../../../layout/text-look'
import { Memory } from '../../../text/memory'
import { breakLines, type TextLine } from '../text/break-lines'
import { itemise } from '../text/itemise'
import { styledText } from '../text/styled-text'
import type { BlockSetting } from './block'
import { hyphenationOf } from './hyphenation-of'

/** The number of what documents set every text alike with: theme, fonts and languages. */
export type SettingNumber = number

/** The texts of one conference and their translations, several times over. */
const known = new Memory<readonly TextLine[]>(400_000)
const settings: { readonly number: SettingNumber; readonly look: string; readonly fonts: Fonts }[] =
  []
/** A letter that must keep to a page is set closer and closer: each step is one more. */
const mostSettings = 16
let lastNumber: SettingNumber = 0

type Fonts = readonly (Uint8Array | undefined)[]

/**
 * Paragraphs set before with the same theme, fonts and languages are not set again: the letters of a batch,
 * or one draft after another, say mostly the same.
 */
export function numberOfSetting(
  theme: Theme,
  fonts: Fonts,
  languages: readonly string[],
): SettingNumber {
  const look = `${themeKey(theme)} ${languages.join(' ')}`
  const found = settings.find(
    (each) => each.look === look && each.fonts.every((bytes, font) => bytes === fonts[font]),
  )
  if (found) return found.number
  lastNumber += 1
  settings.unshift({ number: lastNumber, look, fonts })
  settings.splice(mostSettings)
  return lastNumber
}

/** The words of a paragraph in lines of a width. */
export function setLines(
  node: TextNode,
  look: TextLook,
  linePt: number,
  setting: BlockSetting,
): readonly TextLine[] {
  const key = node.content.every(isPlain) ? keyOf(node, linePt, setting) : undefined
  const before = key === undefined ? undefined : known.recall(key)
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
  if (key !== undefined && isDrawable) known.keep(key, lines)
  return lines
}

/** Whether a run says the same wherever it stands: no page number, no note of its own. */
const isPlain = (run: LayoutRun): boolean => !('field' in run) && run.footnote === undefined

function keyOf(node: TextNode, linePt: number, setting: BlockSetting): string | undefined {
  const { style, language, alignment, leader, content } = node
  if (setting.number === undefined) return undefined
  return `${setting.number} ${setting.scale} ${style} ${language} ${alignment} ${linePt} ${leader !== undefined} ${JSON.stringify(content)}`
}
