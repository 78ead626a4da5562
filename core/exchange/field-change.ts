import type { ConferenceText } from '../model/texts'
import { comparableText } from '../text/comparable-text'
import type { Language } from '../text/language'

/** One text of the record that came back from Word or a translator's tool changed or with remarks. */
export interface FieldChange {
  /** Its place by ids, and its language: `recommendations/r-12/text@fr`. */
  readonly id: string
  readonly path: ConferenceText['path']
  readonly language: Language
  /** As it stands in the record, and as it came back, both with marks; the same where there are only remarks. */
  readonly before: string
  readonly after: string
  /** It has been changed in the record, too, since the document went out. */
  readonly isConflict: boolean
  /** Who changed it with tracking on; tracked changes count as accepted. */
  readonly authors: readonly string[]
  readonly comments: readonly Remark[]
  /** The text it was translated from, where that is known; the record's own may be another by now. */
  readonly translatedFrom?: string
  /** The translator says that it is right as it came back; the record does not say so yet. */
  readonly isReviewed?: true
}

/** What somebody says of a text; a nameless remark has an empty author. */
export interface Remark {
  readonly author: string
  readonly text: string
}

/** Whether a change changes words or paragraphs, or only brings remarks. */
export const changesWords = ({ before, after }: FieldChange): boolean =>
  comparableText(before) !== comparableText(after) || paragraphsIn(before) !== paragraphsIn(after)

const paragraphsIn = (text: string): number => text.trim().split(/\n\s*\n/).length

/** Whether there is something to take over: other words, or that they were found right. */
export const changesRecord = (change: FieldChange): boolean =>
  changesWords(change) || change.isReviewed === true
