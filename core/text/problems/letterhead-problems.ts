import type { ProblemSentences } from './problem-sentences'

/** Why a Word letterhead cannot frame a document. */
export const letterheadProblems = {
  'unknown-placeholder': {
    ar: 'خانة غير معروفة في ورق المراسلات، {path}<: {detail}>.',
    fr: 'Champ inconnu dans le papier à en-tête, {path}< : {detail}>.',
    en: 'The letterhead holds an unknown placeholder, {path}<: {detail}>.',
  },
  'no-body-placeholder': {
    ar: 'لا توجد في {path} فقرة لا تحمل إلا خانة النص< {detail}>.',
    fr: '{path} n’a pas de paragraphe qui ne porte que le champ du texte< {detail}>.',
    en: '{path} has no paragraph that holds only the placeholder of the text< {detail}>.',
  },
  'misplaced-body-placeholder': {
    ar: 'لا تُوضع خانة النص {detail} إلا مرة واحدة، وحدها في فقرة من متن الورق، خارج الجداول وخانات النص ورأس الصفحة وأسفلها: {path}.',
    fr: 'Le champ du texte {detail} se met une seule fois, seul dans un paragraphe du document, hors des tableaux, zones de texte, en-têtes, pieds de page et notes : {path}.',
    en: 'The placeholder of the text {detail} stands once, alone in a paragraph of the document, outside tables, text boxes, heads, feet and notes: {path}.',
  },
  'protected-word-file': {
    ar: '{path} محمي بكلمة سر: احفظوا نسخة منه بلا كلمة سر.',
    fr: '{path} est protégé par un mot de passe : enregistrez-en une copie sans mot de passe.',
    en: '{path} is protected by a password: save a copy of it without one.',
  },
  'strict-word-file': {
    ar: '{path} محفوظ بصيغة «Strict Open XML»: احفظوه بصيغة «Word Document (.docx)».',
    fr: '{path} est au format «\u202FOpen XML strict\u202F» : enregistrez-le comme «\u202FDocument Word (.docx)\u202F».',
    en: '{path} is in the Strict Open XML format: save it as Word Document (.docx).',
  },
  'word-file-with-macros': {
    ar: '{path} يحتوي على وحدات ماكرو: احفظوه بصيغة docx بلا ماكرو.',
    fr: '{path} contient des macros : enregistrez-le en docx, sans macros.',
    en: '{path} contains macros: save it as docx, without macros.',
  },
} satisfies ProblemSentences
