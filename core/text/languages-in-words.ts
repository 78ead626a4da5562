import type { Language } from './language'

/** What follows "available in", in three languages; Arabic writes its preposition in one with the word. */
export const languagesInWords: Readonly<
  Record<'ar' | 'fr' | 'en', Readonly<Record<Language, string>>>
> = {
  ar: {
    ar: 'بالعربية',
    fr: 'بالفرنسية',
    en: 'بالإنجليزية',
    es: 'بالإسبانية',
    zgh: 'بالأمازيغية',
  },
  fr: { ar: 'arabe', fr: 'français', en: 'anglais', es: 'espagnol', zgh: 'amazighe' },
  en: { ar: 'Arabic', fr: 'French', en: 'English', es: 'Spanish', zgh: 'Amazigh' },
}
