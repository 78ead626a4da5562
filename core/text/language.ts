/** What the product must know of a language it can print; a new language is a new line here. */
interface LanguageFacts {
  readonly tag: string
  readonly direction: Direction
  readonly script: Script
  /** The language's name in itself, as menus show it. */
  readonly name: string
}

export type Direction = 'ltr' | 'rtl'
/** ISO 15924 codes of the scripts we have faces for. */
export type Script = 'Arab' | 'Latn' | 'Tfng'

export const languages = ['ar', 'fr', 'en', 'zgh', 'es'] as const
export type Language = (typeof languages)[number]

/** One human text in the languages it has been written in; a missing key is a missing translation. */
export type Localized = Readonly<Partial<Record<Language, string>>>

const facts: Readonly<Record<Language, LanguageFacts>> = {
  ar: { tag: 'ar-MA', direction: 'rtl', script: 'Arab', name: 'العربية' },
  fr: { tag: 'fr-FR', direction: 'ltr', script: 'Latn', name: 'Français' },
  en: { tag: 'en-GB', direction: 'ltr', script: 'Latn', name: 'English' },
  zgh: { tag: 'zgh', direction: 'ltr', script: 'Tfng', name: 'ⵜⴰⵎⴰⵣⵉⵖⵜ' },
  es: { tag: 'es-ES', direction: 'ltr', script: 'Latn', name: 'Español' },
}

/** Whether a language is written from the right. */
export const directionOf = (language: Language): Direction => facts[language].direction

/** The script a language is written in (ISO 15924). */
export const scriptOf = (language: Language): Script => facts[language].script

/** The BCP 47 tag written into documents, with the region whose month names and spelling we follow. */
export const tagOf = (language: Language): string => facts[language].tag

/** The language's own name for itself. */
export const nameOf = (language: Language): string => facts[language].name

/** Whether a string from outside names a language we can print. */
export const isLanguage = (value: string): value is Language =>
  (languages as readonly string[]).includes(value)
