import { documentWord, type DocumentWord } from '../../text/document-words'
import type { Language } from '../../text/language'

/** Headings of tables that no document prints, in Arabic, French and English. */
const ownWords = {
  id: ['المعرّف', 'Identifiant', 'Id'],
  answer: ['الجواب', 'Réponse', 'Answer'],
  'answer-text': ['نص الجواب', 'Texte de la réponse', 'Text of the answer'],
  addressee: ['المخاطَب', 'Destinataire', 'Addressee'],
  document: ['الوثيقة', 'Document', 'Document'],
  languages: ['اللغات', 'Langues', 'Languages'],
  date: ['التاريخ', 'Date', 'Date'],
  file: ['الملف', 'Fichier', 'File'],
  sha256: ['SHA-256', 'SHA-256', 'SHA-256'],
  register: ['سجل الصادرات', 'Registre des envois', 'Register'],
  'follow-up': ['جدول التتبع', 'Tableau de suivi', 'Follow-up'],
} as const satisfies Record<string, readonly [ar: string, fr: string, en: string]>

type OwnWord = keyof typeof ownWords
export type TableWord = OwnWord | DocumentWord

const columns: Readonly<Record<Language, 0 | 1 | 2>> = { ar: 0, fr: 1, en: 2, es: 1, zgh: 1 }

/** A heading or a fixed value in a language, or in the nearest one that has it. */
export const tableWord = (word: TableWord, language: Language): string =>
  isOwn(word) ? ownWords[word][columns[language]] : documentWord(word, language)

const isOwn = (word: TableWord): word is OwnWord => Object.hasOwn(ownWords, word)

/** A heading or value as it is in any of the languages the words are written in. */
export const tableWordForms = (word: TableWord): readonly string[] =>
  (['ar', 'fr', 'en'] as const).map((language) => tableWord(word, language))
