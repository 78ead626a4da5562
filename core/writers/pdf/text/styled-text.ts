import type { Run } from '../../../brief/run'
import type { Theme } from '../../../brief/theme'
import { toneColour, type TextLook } from '../../../layout/text-look'
import type { LayoutRun, LayoutText, TextNode } from '../../../layout/page-layout'
import { scriptOf, type Language } from '../../../text/language'
import { printableText } from './printable-text'

/** How a stretch of a paragraph looks, and where it leads. */
export interface RunStyle {
  readonly bold: boolean
  readonly italic: boolean
  readonly colour: string
  readonly background?: string
  /** An address, or `#` and an anchor of the document. */
  readonly link?: string
  readonly language: Language
  /** The note that a raised mark stands for. */
  readonly footnote?: TextNode
  /** The word that a hyphen at the end of a line cuts in two, for those who listen to it. */
  readonly cutWord?: { readonly text: string }
}

/** A paragraph as one string, with the style of each UTF-16 unit. */
export interface StyledText {
  readonly text: string
  readonly styles: readonly RunStyle[]
}

/** What page-number fields print; unknown while pages are still being made. */
export interface FieldValues {
  readonly 'page-number'?: number
  readonly 'page-count'?: number
  /** The pages of anchors, once they are known. */
  readonly pageOf?: ReadonlyMap<string, number>
  /** The heading of a rank that the page is under. */
  readonly runningTitle?: (level: number, language: Language) => string | undefined
}

const startOfIsland = '\u2066'
const endOfIsland = '\u2069'

/**
 * Puts the runs of a paragraph together. Neighbouring isolated runs and fields make one left-to-right
 * island (LRI … PDI), so that `2 / 3` keeps its order anywhere.
 */
export function styledText(
  content: readonly LayoutRun[],
  theme: Theme,
  look: TextLook,
  language: Language,
  fields?: FieldValues,
): StyledText {
  let text = ''
  const styles: RunStyle[] = []
  const add = (addition: string, style: RunStyle): void => {
    text += addition
    for (let i = 0; i < addition.length; i++) styles.push(style)
  }
  const plain: RunStyle = { bold: look.isBold, italic: false, colour: look.colour, language }
  content.forEach((run, index) => {
    const style = 'field' in run ? fieldStyle(run, plain) : styleOf(run, theme, plain)
    const words = 'field' in run ? fieldWords(run, fields) : printableText(run.text)
    if (isIsland(run) && !isIsland(content[index - 1])) add(startOfIsland, style)
    add(words, style)
    if (isIsland(run) && !isIsland(content[index + 1])) add(endOfIsland, style)
  })
  return { text, styles }
}

const fieldWords = (run: Exclude<LayoutRun, Run>, fields: FieldValues = {}): string =>
  String(
    (run.field === 'page-reference' ? fields.pageOf?.get(run.anchor) : fields[run.field]) ?? '',
  )

/** The page of something leads to it. */
const fieldStyle = (run: Exclude<LayoutRun, Run>, plain: RunStyle): RunStyle =>
  run.field === 'page-reference' ? { ...plain, link: `#${run.anchor}` } : plain

const isIsland = (run: LayoutRun | undefined): boolean =>
  run !== undefined && ('field' in run || run.isolated === true)

function styleOf(run: LayoutText, theme: Theme, plain: RunStyle): RunStyle {
  const language = run.language ?? plain.language
  const italic = run.italic === true
  // Arabic has no italics: what French slants, Arabic colours.
  const isEmphasis = italic && scriptOf(language) === 'Arab'
  const colour = run.tone
    ? toneColour(theme, run.tone)
    : isEmphasis
      ? theme.colours.accent
      : plain.colour
  return {
    bold: plain.bold || run.bold === true,
    italic,
    colour,
    language,
    ...(run.tone === 'missing' ? { background: theme.colours.draftTint } : {}),
    ...(run.footnote ? { footnote: run.footnote } : {}),
    ...(run.link && /^(?:https|mailto):|^#/.test(run.link) ? { link: run.link } : {}),
  }
}
