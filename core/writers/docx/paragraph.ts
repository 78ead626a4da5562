import type { Rule } from '../../layout/page-layout'
import { borderEighths, hex, twips } from './units'

/** What a paragraph has besides its style. */
export interface ParagraphLook {
  readonly style: string
  /** A number Word keeps while the paragraph is edited. */
  readonly id?: string | undefined
  readonly keepNext?: boolean | undefined
  readonly numbering?: { readonly list: number; readonly level: number } | undefined
  readonly ruleBelow?: { readonly rule: Rule; readonly gapPt: number } | undefined
  /** Where dots from the text end. */
  readonly leaderPt?: number | undefined
  readonly bidirectional?: boolean | undefined
  readonly spacing?: string | undefined
  readonly indent?: string | undefined
  readonly alignment?: 'center' | 'end' | 'both' | undefined
  /** The properties of the section that ends with it. */
  readonly section?: string
}

/** A paragraph, its properties in the order the schema asks for. */
export function paragraph(look: ParagraphLook, content: string): string {
  const { style, keepNext, numbering, ruleBelow, bidirectional, spacing, indent, alignment } = look
  let properties = `<w:pStyle w:val="${style}"/>`
  if (keepNext !== undefined) {
    properties += keepNext ? '<w:keepNext/>' : '<w:keepNext w:val="false"/>'
  }
  if (numbering) {
    properties += `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.list}"/></w:numPr>`
  }
  if (ruleBelow) properties += borderBelow(ruleBelow)
  if (look.leaderPt !== undefined) properties += leaderTo(look.leaderPt)
  if (bidirectional !== undefined) {
    properties += bidirectional ? '<w:bidi/>' : '<w:bidi w:val="false"/>'
  }
  if (spacing !== undefined) properties += spacing
  if (indent !== undefined) properties += indent
  if (alignment !== undefined) properties += `<w:jc w:val="${alignment}"/>`
  if (look.section !== undefined) properties += look.section
  const id = look.id === undefined ? '' : ` w14:paraId="${look.id}"`
  return `<w:p${id}><w:pPr>${properties}</w:pPr>${content}</w:p>`
}

/** Space around a paragraph beyond its style's, and its leading where that is another. */
export function spacingOf(beforePt: number, afterPt: number, leadingPt?: number): string {
  const before = beforePt > 0 ? ` w:before="${twips(beforePt)}"` : ''
  const after = afterPt > 0 ? ` w:after="${twips(afterPt)}"` : ''
  const line = leadingPt === undefined ? '' : ` w:line="${twips(leadingPt)}" w:lineRule="exact"`
  return before || after || line ? `<w:spacing${before}${after}${line}/>` : ''
}

/** In a paragraph from the right, Word measures tabs from the right and takes `right` for the far side. */
const leaderTo = (farPt: number): string =>
  `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${twips(farPt)}"/></w:tabs>`

/** The line is drawn between paragraphs of the same look too: Word would join their borders. */
function borderBelow({ rule, gapPt }: NonNullable<ParagraphLook['ruleBelow']>): string {
  const border = `w:val="single" w:sz="${borderEighths(rule.widthPt)}" w:space="${Math.min(31, Math.round(gapPt))}" w:color="${hex(rule.colour)}"`
  return `<w:pBdr><w:bottom ${border}/><w:between ${border}/></w:pBdr>`
}
