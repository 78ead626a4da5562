import type { ConferenceText } from '../model/texts'
import type { Language } from '../text/language'
import type { FieldChange, Remark } from './field-change'

/** What somebody has made of a document that went out. */
export interface EditedDocument {
  /** The texts of the record that came back changed or with remarks, in its order. */
  readonly changes: readonly FieldChange[]
  /** Whatever else came back otherwise: to be read, as nothing of it can be taken over by itself. */
  readonly notices: readonly Notice[]
}

export const noticeKinds = ['missing', 'twice', 'moved', 'gone', 'outside'] as const

/**
 * `missing`: a text is no longer in the document. `twice`: it was changed in two places, and this is the second.
 * `moved`: a recommendation stands elsewhere. `gone`: words for a text that the record no longer has. `outside`:
 * words or remarks beside the texts of the record.
 */
export type NoticeKind = (typeof noticeKinds)[number]

export interface Notice {
  readonly kind: NoticeKind
  /** The text it is about; of what stands `outside`, the one before it. */
  readonly place?: NoticePlace
  readonly text: string
  readonly authors: readonly string[]
  readonly comments: readonly Remark[]
}

export interface NoticePlace {
  /** As in `FieldChange`. */
  readonly id: string
  readonly path: ConferenceText['path']
  readonly language: Language
}
