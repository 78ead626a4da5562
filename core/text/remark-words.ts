import type { InterfaceLanguage } from './problem-words'
import type { Language } from './language'

/** That a document is longer than its template would have it, or what was left out to keep to it. */
export type LengthRemark =
  | {
      readonly code: 'too-many-words'
      readonly language: Language
      readonly count: number
      readonly limit: number
    }
  | { readonly code: 'too-many-pages'; readonly count: number; readonly limit: number }
  | { readonly code: 'messages-shortened' }

const languageNames: Readonly<Record<InterfaceLanguage, Readonly<Record<Language, string>>>> = {
  ar: { ar: 'العربي', fr: 'الفرنسي', en: 'الإنجليزي', es: 'الإسباني', zgh: 'الأمازيغي' },
  fr: { ar: 'arabe', fr: 'français', en: 'anglais', es: 'espagnol', zgh: 'amazighe' },
  en: { ar: 'Arabic', fr: 'French', en: 'English', es: 'Spanish', zgh: 'Amazigh' },
}

const words: Readonly<
  Record<InterfaceLanguage, (language: string, count: number, limit: number) => string>
> = {
  ar: (language, count, limit) =>
    `عدد كلمات النص ${language} ${count}، والمستحسن ألا يتجاوز ${limit}: اختصروا السياق أو التوصيات.`,
  fr: (language, count, limit) =>
    `Le texte ${language} compte ${count} mots pour ${limit} conseillés : abrégez le contexte ou les recommandations.`,
  en: (language, count, limit) =>
    `The ${language} text has ${count} words where ${limit} are advised: shorten the context or the recommendations.`,
}

const pages: Readonly<Record<InterfaceLanguage, (count: number, limit: number) => string>> = {
  ar: (count, limit) =>
    `عدد الصفحات ${count} بدل ${limit}، رغم تقريب السطور: اختصروا الرسائل أو العناوين القصيرة.`,
  fr: (count, limit) =>
    `${count} pages au lieu de ${limit}, même en resserrant le texte : abrégez les messages ou les titres courts.`,
  en: (count, limit) =>
    `${count} pages instead of ${limit}, even when set closer: shorten the messages or the short titles.`,
}

const shortened: Readonly<Record<InterfaceLanguage, string>> = {
  ar: 'طُبعت من الرسائل الأساسية كلماتها الأولى وحدها، حتى تسع الصفحة كل التوصيات.',
  fr: 'Des messages clés, seuls les premiers mots sont imprimés, pour que toutes les recommandations tiennent sur la page.',
  en: 'Only the first words of the key messages are printed, so that the page holds every recommendation.',
}

/** A remark as one sentence that says what can be done. */
export function wordRemark(remark: LengthRemark, language: InterfaceLanguage): string {
  switch (remark.code) {
    case 'too-many-words':
      return words[language](languageNames[language][remark.language], remark.count, remark.limit)
    case 'too-many-pages':
      return pages[language](remark.count, remark.limit)
    case 'messages-shortened':
      return shortened[language]
  }
}
