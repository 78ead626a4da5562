import type {
  ICharacterStyleOptions,
  IParagraphPropertiesOptions,
  IParagraphStyleOptions,
  IStylesOptions,
} from 'docx'
import type { ScaleName, Theme } from '../../brief/theme'
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
import type { RunLook } from './run-properties'
import { runLook } from './run-look'
import { styleNameOf } from './style-names'
import { twips } from './units'

type Styled = Pick<TextNode, 'style' | 'language' | 'outlineLevel'>

/** The named styles a document uses: one per purpose and language, made when first asked for. */
export class StyleSheet {
  private readonly styles = new Map<string, IParagraphStyleOptions>()
  private readonly headings = new Map<number, IParagraphStyleOptions>()
  private readonly scripts = new Map<string, ICharacterStyleOptions>()
  private readonly ids = new Set<string>()
  private readonly theme: Theme
  private readonly languages: readonly Language[]

  constructor(theme: Theme, languages: readonly Language[]) {
    this.theme = theme
    this.languages = languages
  }

  /** The id of a paragraph's style. */
  styleId(scale: ScaleName, node: Styled, place: 'text' | 'footnote' = 'text'): string {
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
    const styles = [...this.styles.keys(), ...this.scripts.keys()]
    return `${JSON.stringify(this.theme)} ${this.languages.join(' ')} ${styles.join(' ')}`
  }

  /** The styles of everything asked for so far, and those every document has. */
  options(): IStylesOptions {
    const headings = [...this.headings].sort(([a], [b]) => a - b).map(([, style]) => style)
    return {
      importedStyles: [documentDefaults(this.theme, this.languages)],
      paragraphStyles: [normalStyle(), ...headings, ...this.styles.values(), ...helperStyles],
      characterStyles: [...characterStyles(this.theme, this.languages), ...this.scripts.values()],
    }
  }

  private define(
    scale: ScaleName,
    { style, language, outlineLevel }: Styled,
    place: 'text' | 'footnote',
  ) {
    const look = lookOf(this.theme, scale, style, language)
    const name = place === 'footnote' ? place : style
    const count = this.countOf(`${name}-${language}`)
    const paragraph: IParagraphPropertiesOptions = {
      bidirectional: directionOf(language) === 'rtl' ? true : undefined,
      spacing: { line: twips(look.leadingPt), lineRule: 'exact' },
      ...(outlineLevel === undefined ? {} : { keepNext: true, outlineLevel: outlineLevel - 1 }),
    }
    const definition: IParagraphStyleOptions = {
      id: `${name}-${language}${count > 1 ? `-${count}` : ''}`,
      name: `${styleNameOf(name, language)}${count > 1 ? ` ${count}` : ''}`,
      basedOn: baseOf(place, outlineLevel),
      // What is typed after a heading is text of its language.
      ...(outlineLevel === undefined
        ? {}
        : { next: this.styleId(scale, { style: 'body', language }) }),
      quickFormat: true,
      paragraph,
      run: {
        ...runLook(look),
        font: styleFonts(this.theme, language),
        language: languageMarks(language, this.languages),
      },
    }
    if (outlineLevel !== undefined) this.defineHeading(outlineLevel, look)
    return definition
  }

  /** The built-in heading that the headings of each language are based on, so that every reader knows them. */
  private defineHeading(level: number, look: TextLook): void {
    if (this.headings.has(level)) return
    this.headings.set(level, {
      id: `Heading${level}`,
      name: `heading ${level}`,
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      paragraph: { keepNext: true, outlineLevel: level - 1 },
      run: runLook(look),
    })
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
  return outlineLevel === undefined ? 'Normal' : `Heading${outlineLevel}`
}
