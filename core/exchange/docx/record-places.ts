import type { Conference } from '../../model/conference'
import { textsOf, type ConferenceText } from '../../model/texts'
import { fieldHash, fieldParagraphId, remarkSource } from '../../text/field-bookmark'
import type { Language } from '../../text/language'
import { shortField } from '../../text/sent-texts'

/** A text of the record in one language. */
export interface RecordPlace {
  readonly id: string
  readonly text: ConferenceText
  readonly language: Language
}

type Places = ReadonlyMap<string, RecordPlace>

/** Every text of the record in every language, by what stands for it in a document; and remarks on it. */
export interface RecordPlaces {
  readonly fields: Places
  readonly remarks: Places
  /** By the beginnings that the list of what was sent has. */
  readonly sent: Places
}

export function placesOf(conference: Conference): RecordPlaces {
  const fields = new Map<string, RecordPlace>()
  const remarks = new Map<string, RecordPlace>()
  const sent = new Map<string, RecordPlace>()
  for (const text of textsOf(conference)) {
    for (const language of conference.languages) {
      const place = { id: `${text.idPath}@${language}`, text, language }
      const field = fieldHash(text.idPath, language)
      fields.set(field, place)
      fields.set(fieldParagraphId(text.idPath, language), place)
      sent.set(shortField(field), place)
      remarks.set(fieldHash(remarkSource(text.idPath), language), place)
      remarks.set(fieldParagraphId(remarkSource(text.idPath), language), place)
    }
  }
  return { fields, remarks, sent }
}
