import { wordsHash } from './field-bookmark'

/** What a document was sent out with: tells, when it comes back, what is gone and what has been added. */
export interface SentTexts {
  /** The texts of the record in their order, by the beginnings of their `fieldHash`. */
  readonly fields: readonly string[]
  /** Stands for the words of every other paragraph (see `wordsHash`). */
  readonly others: ReadonlySet<string>
}

/** So much of a `fieldHash` tells the texts of one record apart. */
export const shortField = (field: string): string => field.slice(0, 8)

/** The list as a part of its own, which word processors keep and do not show. */
export const writeSentTexts = (fields: readonly string[], others: Iterable<string>): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sent xmlns="${namespace}"><fields>${fields.join(
    ' ',
  )}</fields><others>${[...new Set([...others].map(wordsHash))].join(' ')}</others></sent>`

/** Whether a part is such a list, whatever it is called by now. */
export const isSentTexts = (xml: string): boolean => xml.includes(namespace)

/** Reads the list; only what it can hold is taken from it. */
export function parseSentTexts(xml: string): SentTexts {
  const hashesIn = (name: string): readonly string[] =>
    new RegExp(`<(?:\\w+:)?${name}>([^<]*)<`).exec(xml)?.[1]?.match(/[0-9a-f]{8}/g) ?? []
  return { fields: hashesIn('fields'), others: new Set(hashesIn('others')) }
}

/** The same list with more paragraphs in it that are no texts of the record. */
export const withOthers = (xml: string, others: Iterable<string>): string =>
  xml.replace('</others>', ` ${[...new Set([...others].map(wordsHash))].join(' ')}</others>`)

const namespace = 'urn:tawsiya:sent-texts'
