import type { ProblemSentences } from './problem-sentences'

/** Why a file was not written. */
export const writingProblems = {
  'already-there': {
    ar: '{path} موجود من قبل ولم يُمس: اختاروا اسماً آخر.',
    fr: '{path} existe déjà et n’a pas été touché : choisissez un autre nom.',
    en: '{path} is already there and was left alone: choose another name.',
  },
  'not-writable': {
    ar: 'تتعذر الكتابة في {path}<: {detail}>؛ اختاروا مجلداً آخر.',
    fr: 'Impossible d’écrire {path}< : {detail}> ; choisissez un autre dossier.',
    en: '{path} cannot be written<: {detail}>; choose another folder.',
  },
  'disk-full': {
    ar: 'لم يبق مكان في القرص لكتابة {path}: أفرغوا مساحة ثم أعيدوا المحاولة.',
    fr: 'Le disque est plein, {path} n’a pas été écrit : libérez de la place puis recommencez.',
    en: 'The disk is full, {path} was not written: free some space and try again.',
  },
  cancelled: {
    ar: 'أُلغيت العملية ولم يُكتب {path}.',
    fr: 'Opération annulée, {path} n’a pas été écrit.',
    en: 'Cancelled, {path} was not written.',
  },
  internal: {
    ar: 'وقع خلل في البرنامج عند {path}<: {detail}>؛ احفظوا عملكم وأبلغونا بهذه الرسالة.',
    fr: 'Tawsiya a rencontré une erreur ({path})< : {detail}> ; enregistrez votre travail et transmettez-nous ce message.',
    en: 'Tawsiya ran into a fault ({path})<: {detail}>; save your work and send us this message.',
  },
} satisfies ProblemSentences
