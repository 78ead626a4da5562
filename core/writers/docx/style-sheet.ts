import type {
  ICharacterStyleOptions,
  IParagraphPropertiesOptions,
  IParagraphStyleOptions,
  IStylesOptions,
} from 'docx'
import type { ScaleName, Theme } from '../../brief/theme'
import { themeKey } from '../../brief/theme-key'
import type { TextNode } from '../../layout/page-layout'
import { lookOf, type TextLook } from '../../layout/text-look'
import { directionOf, type Language, type Script } from '../../text/language'
import {
  characterStyles,
  documentDefaults,
  helperStyles,
  normalStyle,
  noteTextStyle,
  scriptStyle,
} from './base-styles'
import { styleFonts } from './fonts'
import { contentsStyle, type ContentsStyleOptions } from './contents-style'
import { languageMarks } from './language-marks'
import { variantPrefix, type MainHeadings } from './main-headings'
import type { RunLook } from './run-properties'
import { runLook } from './run-look'
import { styleNameOf } from './style-names'
import { halfPoints, twips } from './units'

type Styled = Pick<TextNode, 'style' | 'language'> & {
  readonly outlineLevel?: number | undefined
}

/** How a heading differs from most of its rank. */
export interface HeadingVariant {
  readonly style: string
  readonly colour: string
  readonly size: number
  readonly leadingPt: number | undefined
}

/** The named styles a document uses: one per purpose and language, made when first asked for. */
export class StyleSheet {
  private readonly styles = new Map<string, IParagraphStyleOptions>()
  private readonly headings = new Map<number, IParagraphStyleOptions>()
  private readonly variants = new Map<string, ICharacterStyleOptions>()
  private readonly scripts = new Map<string, ICharacterStyleOptions>()
  private readonly ids = new Set<string>()
  private readonly theme: Theme
  private readonly languages: readonly Language[]
  private readonly main: MainHeadings

  constructor(theme: Theme, languages: readonly Language[], main: MainHeadings = new Map()) {
    this.theme = theme
    this.languages = languages
    this.main = main
  }

  /** The id of a paragraph's style. */
  styleId(scale: ScaleName, node: Styled, place: 'text' | 'footnote' = 'text'): string {
    const { outlineLevel: rank } = node
    if (rank !== undefined && this.isMain(node)) return this.headingId(rank, scale, node)
    const key = `${place}/${node.style}/${node.language}/${scale}/${node.outlineLevel ?? ''}`
    const style = this.styles.get(key) ?? this.define(scale, node, place)
    this.styles.set(key, style)
    return style.id
  }

  /** What Word's list of styles calls a paragraph's style. */
  styleName(scale: ScaleName, node: Styled): string {
    const id = this.styleId(scale, node)
    return [...this.styles.values()].find((style) => style.id === id)?.name ?? id
  }

  /** Whether a heading is one of Word's own: those of the document's first language are. */
  isMain({ outlineLevel: rank, language }: Pick<Styled, 'language' | 'outlineLevel'>): boolean {
    return rank !== undefined && this.main.get(rank)?.language === language
  }

  /** The character style of a heading that does not look as most of its rank, and what it changes. */
  headingVariant(scale: ScaleName, node: Styled): HeadingVariant | undefined {
    const { outlineLevel: rank, style, language } = node
    const main = rank === undefined ? undefined : this.main.get(rank)
    if (!main || main.language !== language) return undefined
    if (main.style === style && main.scale === scale) return undefined
    const look = lookOf(this.theme, scale, style, language)
    const usual = lookOf(this.theme, main.scale, main.style, language)
    const key = `variant/${style}/${scale}/${rank}`
    const { id } = this.variants.get(key) ?? this.defineVariant(key, node, { look, usual })
    return {
      style: id,
      colour: look.colour,
      size: halfPoints(look.sizePt),
      leadingPt: look.leadingPt === usual.leadingPt ? undefined : look.leadingPt,
    }
  }

  /** What Word's list of styles calls its own headings here besides, by their ids. */
  aliases(): ReadonlyMap<string, string> {
    return new Map(
      [...this.main].map(([rank, { style, language }]) => [
        headingOf(rank),
        styleNameOf(style, language),
      ]),
    )
  }

  /** The id of the style that Word itself gives the entries of a level, should it make the contents anew. */
  contentsStyleId(scale: ScaleName, node: TextNode, options: ContentsStyleOptions): string {
    const key = `contents/${options.level}`
    const style =
      this.styles.get(key) ?? contentsStyle(this.theme, this.languages, scale, node, options)
    this.styles.set(key, style)
    return style.id
  }

  /** The id of the character style for words in a script that is not their paragraph's. */
  scriptStyleId(script: Script, look: RunLook): string {
    const id = `${script.toLowerCase()}-${look.size ?? 'any'}`
    if (!this.scripts.has(id)) {
      this.scripts.set(id, scriptStyle(id, script, look, this.languages))
    }
    return id
  }

  /** Says the same for two documents exactly when their style sheets are the same. */
  key(): string {
    const main = [...this.main].map(([rank, { style, scale }]) => `${rank}/${style}/${scale}`)
    const headings = [...this.headings.keys()].map((rank) => `heading/${rank}`)
    const styles = [
      ...[...main, ...headings, ...this.styles.keys()],
      ...[...this.variants.keys(), ...this.scripts.keys()],
    ]
    return `${themeKey(this.theme)} ${this.languages.join(' ')} ${styles.join(' ')}`
  }

  /** The styles of everything asked for so far, and those every document has. */
  options(): IStylesOptions {
    const headings = [...this.headings].sort(([a], [b]) => a - b).map(([, style]) => style)
    return {
      importedStyles: [documentDefaults(this.theme, this.languages)],
      paragraphStyles: [normalStyle(), ...headings, ...this.styles.values(), ...helperStyles],
      characterStyles: [
        ...characterStyles(this.theme, this.languages),
        ...this.variants.values(),
        ...this.scripts.values(),
      ],
    }
  }

  private define(
    scale: ScaleName,
    { style, language, outlineLevel }: Styled,
    place: 'text' | 'footnote',
  ): IParagraphStyleOptions {
    const name = place === 'footnote' ? place : style
    const count = this.countOf(`${name}-${language}`)
    if (outlineLevel !== undefined) this.headingId(outlineLevel, scale, { style, language })
    return {
      id: `${name}-${language}${count > 1 ? `-${count}` : ''}`,
      name: `${styleNameOf(name, language)}${count > 1 ? ` ${count}` : ''}`,
      basedOn: baseOf(place, outlineLevel),
      quickFormat: true,
      ...this.looks(scale, { style, language, outlineLevel }),
    }
  }

  private looks(scale: ScaleName, { style, language, outlineLevel }: Styled) {
    const look = lookOf(this.theme, scale, style, language)
    const isRightToLeft = directionOf(language) === 'rtl'
    const paragraph: IParagraphPropertiesOptions = {
      // What a heading of another language is built on may be right-to-left.
      bidirectional: isRightToLeft ? true : outlineLevel === undefined ? undefined : false,
      spacing: { line: twips(look.leadingPt), lineRule: 'exact' },
      ...(outlineLevel === undefined ? {} : { keepNext: true, outlineLevel: outlineLevel - 1 }),
    }
    return {
      // What is typed after a heading is text of its language.
      ...(outlineLevel === undefined
        ? {}
        : { next: this.styleId(scale, { style: 'body', language }) }),
      paragraph,
      run: {
        ...runLook(look),
        font: styleFonts(this.theme, language),
        language: languageMarks(language, this.languages),
      },
    }
  }

  /** Word's own heading of a rank, which the headings of other languages are built on. */
  private headingId(rank: number, scale: ScaleName, node: Styled): string {
    const id = headingOf(rank)
    if (!this.headings.has(rank)) {
      const main = this.main.get(rank)
      const looks: Styled = { ...(main ?? node), outlineLevel: rank }
      this.headings.set(rank, {
        id,
        name: `heading ${rank}`,
        basedOn: 'Normal',
        quickFormat: true,
        ...this.looks(main?.scale ?? scale, looks),
      })
    }
    return id
  }

  private defineVariant(
    key: string,
    { style, language }: Styled,
    { look, usual }: { readonly look: TextLook; readonly usual: TextLook },
  ): ICharacterStyleOptions {
    const name = `${style}-${language}`
    const count = this.countOf(name)
    const variant: ICharacterStyleOptions = {
      id: `${variantPrefix}${name}${count > 1 ? `-${count}` : ''}`,
      name: `${styleNameOf(style, language)}${count > 1 ? ` ${count}` : ''}`,
      quickFormat: true,
      // A style that is bold on one that is bold is not, in Word: it turns what it stands on round.
      run: runLook({ ...look, isBold: look.isBold !== usual.isBold }),
    }
    this.variants.set(key, variant)
    return variant
  }

  private countOf(base: string): number {
    let count = 1
    while (this.ids.has(`${base}/${count}`)) count += 1
    this.ids.add(`${base}/${count}`)
    return count
  }
}

function baseOf(place: 'text' | 'footnote', outlineLevel: number | undefined): string {
  if (place === 'footnote') return noteTextStyle
  return outlineLevel === undefined ? 'Normal' : headingOf(outlineLevel)
}

const headingOf = (rank: number): string => `Heading${rank}`
