import type { Block } from './block'
import type { FoldedText } from './folded-text'
import type { Opening, Sentence } from './grammar'
import { grammars, type ReadLanguage } from './grammars'
import type { Span } from './proposal'
import { opensReport } from './quotations'
import { readSentences } from './sentences'
import { tokenise } from './tokens'

/** A block as the reader of recommendations sees it. */
export interface View {
  readonly block: Block
  readonly language: ReadLanguage
  readonly folded: FoldedText
  readonly opening: Opening
  readonly wordCount: number
}

/** Looks at how a block opens. */
export function viewBlock(folded: FoldedText, block: Block): View {
  const { language } = block
  if (block.isNoise) return { block, language, folded, opening: 'other', wordCount: 0 }
  const [first] = sentencesOf({ folded, block })
  const opening = first ? grammars[language].opening(first) : 'other'
  return { block, language, folded, opening, wordCount: block.text.split(/\s+/, 60).length }
}

/** Read anew each time: the words of a long text all at once would fill the memory. */
export const sentencesOf = ({
  folded,
  block,
}: Pick<View, 'folded' | 'block'>): readonly Sentence[] =>
  withQuotations(folded, readSentences(folded.text, block))

/** A quotation of several sentences is one: each sentence knows whether it begins inside it. */
function withQuotations(folded: FoldedText, spans: readonly Span[]): readonly Sentence[] {
  let startsQuoted = false
  const first = spans[0]?.start ?? 0
  const block = folded.text.slice(first, spans.at(-1)?.end ?? first)
  const isBalanced = (block.match(/"/g)?.length ?? 0) % 2 === 0
  return spans.map(({ start, end }) => {
    const sentence = { folded, tokens: tokenise(folded.text, start, end), startsQuoted }
    for (const [at, { text }] of sentence.tokens.entries()) {
      if (!/^["«»]$/.test(text)) continue
      if (!startsQuoted && text !== '»' && opensReport(sentence.tokens, at)) continue
      if (text !== '"') startsQuoted = text === '«'
      else if (isBalanced) startsQuoted = !startsQuoted
    }
    return sentence
  })
}

/** « Le Congrès, », "The participants:", المؤتمرون: the meeting alone on its line; what it asks follows. */
function isMeeting(view: View): boolean {
  const { block, language, wordCount } = view
  if (wordCount > (/;\s*$/.test(block.text) ? 12 : 7)) return false
  if (block.marker || !/[:,;]\s*$/.test(block.text)) return false
  const [only, more] = sentencesOf(view)
  return only !== undefined && more === undefined && grammars[language].namesMeeting(only)
}

/** Whether a block ends in a colon and announces recommendations. */
export function announcesList(view: View): boolean {
  const { block, language } = view
  if (!/[:?]\s*$/.test(block.text)) return isMeeting(view)
  if (isMeeting(view)) return true
  const last = sentencesOf(view).at(-1)
  return last !== undefined && grammars[language].announces(last)
}
