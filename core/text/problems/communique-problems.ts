import type { ProblemSentences } from './problem-sentences'

/** Why a communiqué cannot be read. */
export const communiqueProblems = {
  'not-a-text': {
    ar: '{path} ليس نصاً مقروءاً< ({detail})>: احفظوه بصيغة docx أو odt أو txt أو md أو html ثم أعيدوا المحاولة.',
    fr: '{path} n’est pas un texte lisible< ({detail})> : enregistrez-le en docx, odt, txt, md ou html puis recommencez.',
    en: '{path} is not a readable text< ({detail})>: save it as docx, odt, txt, md or html and try again.',
  },
  'nothing-to-read': {
    ar: 'لا نص في {path}: اختاروا بلاغاً مكتوباً.',
    fr: '{path} ne contient aucun texte : choisissez un communiqué rédigé.',
    en: 'There is no text in {path}: choose a written communiqué.',
  },
  'locked-document': {
    ar: '{path} محمي بكلمة سر: احفظوه دونها ثم أعيدوا المحاولة.',
    fr: '{path} est protégé par un mot de passe : enregistrez-le sans puis recommencez.',
    en: '{path} is protected by a password: save it without one and try again.',
  },
  'damaged-document': {
    ar: '{path} تالف أو غير مكتمل: أحضروه من جديد من مصدره ثم أعيدوا المحاولة.',
    fr: '{path} est endommagé ou incomplet : récupérez-le à nouveau à sa source puis recommencez.',
    en: '{path} is damaged or incomplete: get it again from where it came and try again.',
  },
  'holds-macros': {
    ar: 'يحتوي {path} على وحدات ماكرو: احفظوه دونها (docx أو odt) ثم أعيدوا المحاولة.',
    fr: '{path} contient des macros : enregistrez-le sans elles (docx ou odt) puis recommencez.',
    en: '{path} holds macros: save it without them (docx or odt) and try again.',
  },
} satisfies ProblemSentences
