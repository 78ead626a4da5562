import type { Block } from './block'
import { eventPrefix } from './facts/event-name'
import { readListMarker } from './list-marker'
import type { Span } from './proposal'
import {
  announcing,
  asideHeading,
  askingHeading,
  axisIntroduction,
  axisLabel,
  backgroundHeading,
  closingLine,
  documentHeading,
  recommendationHeading,
  whatIsAsked,
} from './words/headings'

/** What a heading opens. */
export type Heading =
  | { readonly kind: 'recommendations' }
  /** `tells` where it is told how the meeting went: « Contexte », « Déroulement ». */
  | { readonly kind: 'aside'; readonly tells: boolean }
  | { readonly kind: 'document' }
  /** The words of the axis, without its number; null when they stand on the next line. */
  | {
      readonly kind: 'axis'
      readonly title: Span | null
      readonly isLabelled: boolean
      readonly opensRecommendations?: true
    }
  /** It tells what somebody is to do, if what stands under it does. */
  | { readonly kind: 'asking'; readonly title: Span }
  | { readonly kind: 'closing' }
  | { readonly kind: 'unknown'; readonly title: Span }

/** A heading in its place: by what stands under it an asking one is an axis or unknown. */
export type PlacedHeading = Exclude<Heading, { readonly kind: 'asking' }>

/** Reads a block as a heading; null when it is too long or ends like a sentence. */
export function readHeading(block: Block): Heading | null {
  const text = block.text.replace(/[\s:*_#.-]+$/, '')
  const wordCount = text.split(/\s+/, 40).length
  if (text === '' || wordCount > 16) return null
  if (closingLine.test(text)) return { kind: 'closing' }
  if (/[.;,!?]$/.test(block.text) && block.marker?.kind !== 'heading') return null
  const label = axisLabel.exec(text)
  const isLabelled = label !== null && label[0].length > 0 && hasNumber(label[0], text)
  if (isLabelled)
    return { kind: 'axis', title: titleBehind(block, label[0].length, text), isLabelled }
  if (wordCount > 12) return null
  // A scan takes the capital I for l: RECOMMANDATlONS.
  // « ثانياً: توصيات عامة » is one group of several.
  const isGroup = block.marker !== null && generalGroup.test(text)
  const isHeading =
    (!isGroup && isRecommendationHeading(text, wordCount)) ||
    isRecommendationHeading(text.replace(/l/g, 'i'), wordCount)
  if (isHeading || whatIsAsked.test(text) || columnHeader.test(text))
    return { kind: 'recommendations' }
  // « توصيات الملتقى الوطني حول … »: the event's own.
  if (/^(?:ال)?توصيات /.test(text) && eventPrefix(text.split(/\s+/)[1] ?? '') !== null)
    return { kind: 'recommendations' }
  if (axisIntroduction.test(text))
    return {
      kind: 'axis',
      title: titleBehind(block, 0, text),
      isLabelled: true,
      ...(recommendationHeading.test(text) && { opensRecommendations: true }),
    }
  if (documentHeading.test(text) && block.marker === null) return { kind: 'document' }
  if (asideHeading.test(text) && !isClause(text, wordCount))
    return { kind: 'aside', tells: backgroundHeading.test(text) }
  const numbered = block.marker?.kind === 'heading' ? (readListMarker(text)?.length ?? 0) : 0
  const title = titleBehind(block, numbered, text)
  const stands = block.marker === null || block.marker.kind === 'heading'
  if (title && stands && wordCount <= 9 && askingHeading.test(text))
    return { kind: 'asking', title }
  return title && { kind: 'unknown', title }
}

/** « التوصية »: the header of a table's column. */
const columnHeader = /^(?:نص )?(?:ال)?توصيه$|^(?:texte de la |the )?recomm[ae]ndation$/

const generalGroup =
  /^(?:توصيات|recommandations|recommendations) (?:عامه|خاصه|general|generales|specific|specifiques|transversales)/

/** « Recommandations », « التوصيات الختامية », « 3. Final recommendations »; but not « توصيات في مجال التمويل ». */
function isRecommendationHeading(text: string, wordCount: number): boolean {
  const found = recommendationHeading.exec(text)
  if (!found) return false
  if (
    /^(?:توصيات|recommandations|recommendations)\s(?:في مجال|في ميدان|خاصه ب|تتعلق|relatives?|concernant|en matiere|pour l|on |for |regarding|related|to |a l'|aux? |destinees?|addressed|directed|pour |موجهه|الي |للحكومه|لفائده)/.test(
      text,
    )
  )
    return false
  // « Le forum s'achève sur une série de recommandations » tells, and heads nothing.
  if (text.slice(0, found.index).trim().split(/\s+/).length > 4) return false
  return wordCount <= 7 || text.length < 60
}

/** « Participants agreed on the following: » begins like a heading and is a sentence. */
const isClause = (text: string, wordCount: number): boolean =>
  wordCount > 2 && announcing.test(text)

/** A label without a number must be followed by a colon or a dash, or « axe » would begin any line. */
const hasNumber = (label: string, text: string): boolean =>
  /\d|[ivx]{1,4}\s?[:.)-]|\s\p{L}{3,}\s?(?:[:.\-)/]|$)/u.test(label) ||
  (/[:.-]/.test(label) &&
    text.length > label.length &&
    !/^(?:theme|part|section|area|الموضوع)\s?:/.test(label))

function titleBehind(block: Block, skip: number, text: string): Span | null {
  const rest = text.slice(skip)
  const blanks = rest.length - rest.trimStart().length
  const start = block.start + skip + blanks
  const end = block.start + text.length
  return start < end ? { start, end } : null
}
