import type { SharedCell } from '../brief/brief-document'
import type { Run } from '../brief/run'
import { directionOf } from '../text/language'
import { typeset } from '../text/typeset'
import { isPaired, type Composition } from './composition'
import { isolateIslands } from './isolate-islands'

/** An amount at the head of a text; its unit follows. */
const figures =
  /^[+\-\u2212]?[\d\u0660-\u0669]+(?:[ \u00A0\u202F.,\u066B\u066C][\d\u0660-\u0669]+)*/u

/** Nobody has measured it, or nobody has said so. */
const none: Run = { text: '\u2013', tone: 'muted' }

/**
 * An amount, which has no language of its own: once for both where two stand beside each other, in Latin
 * letters. In Arabic its unit stands at the left of the figures, as it does in running text.
 */
export function amountRuns(composition: Composition, amount: string): SharedCell {
  const { languages, options } = composition
  const [first = 'ar'] = languages
  const latin = languages.find((each) => directionOf(each) === 'ltr')
  const language = (isPaired(composition) ? latin : undefined) ?? first
  const text = typeset(amount.trim(), language, options.digits)
  if (text === '') return { shared: [none], language }
  const [number] = figures.exec(text) ?? []
  if (directionOf(language) === 'ltr' || number === undefined) {
    return { shared: isolateIslands([{ text }], language), language }
  }
  const unit = text.slice(number.length)
  return {
    shared: [
      { text: number, isolated: true },
      ...(unit === '' ? [] : isolateIslands([{ text: unit }], language)),
    ],
    language,
  }
}
