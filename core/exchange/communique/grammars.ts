import type { Language } from '../../text/language'
import { arabicGrammar } from './arabic-grammar'
import type { Grammar } from './grammar'
import { latinGrammar } from './latin-grammar'
import { english } from './words/english'
import { french } from './words/french'

/** The languages communiqués are read in. */
export const readLanguages = ['ar', 'fr', 'en'] as const satisfies readonly Language[]
export type ReadLanguage = (typeof readLanguages)[number]

export const grammars: Readonly<Record<ReadLanguage, Grammar>> = {
  ar: arabicGrammar,
  fr: latinGrammar(french),
  en: latinGrammar(english),
}
