import type { ProblemSentences } from './problem-sentences'

/** What stands in the way of reading a conference. */
export const readingProblems = {
  'not-found': {
    ar: 'لا يوجد ملف باسم {path}: تحققوا من الاسم والمجلد.',
    fr: 'Le fichier {path} est introuvable : vérifiez son nom et son dossier.',
    en: 'There is no file {path}: check its name and folder.',
  },
  'not-a-file': {
    ar: '{path} ليس ملفاً: اختاروا ملف مؤتمر (\u2068.tawsiya\u2069).',
    fr: '{path} n’est pas un fichier : choisissez un fichier de congrès (.tawsiya).',
    en: '{path} is not a file: choose a conference file (.tawsiya).',
  },
  'not-readable': {
    ar: 'تتعذر قراءة {path}<: {detail}>؛ تحققوا من صلاحيات الملف وسلامته.',
    fr: '{path} est illisible< : {detail}> ; vérifiez les droits et l’état du fichier.',
    en: '{path} cannot be read<: {detail}>; check its permissions and whether it is damaged.',
  },
  'too-large': {
    ar: '{path} أكبر من الحد المسموح به< ({detail})>: صغّروا الصور التي يحتويها.',
    fr: '{path} dépasse la taille admise< ({detail})> : réduisez les images qu’il contient.',
    en: '{path} is larger than allowed< ({detail})>: make the images inside it smaller.',
  },
  'not-json': {
    ar: '{path} تالف أو ناقص: ليس JSON سليماً< (السطر والعمود {detail})>؛ افتحوا نسخة أخرى منه أو صححوه.',
    fr: '{path} est abîmé ou incomplet : ce n’est pas du JSON valide< (ligne et colonne {detail})> ; ouvrez-en une autre copie ou corrigez-le.',
    en: '{path} is not valid JSON< (line and column {detail})>, so damaged or cut short; open another copy of it or correct it.',
  },
  'not-a-conference': {
    ar: 'ملف المؤتمر غير سليم في {path}<: {detail}>؛ صححوا هذا الموضع.',
    fr: 'Le fichier de congrès est incorrect à {path}< : {detail}> ; corrigez cet endroit.',
    en: 'The conference file is wrong at {path}<: {detail}>; correct that place.',
  },
  'newer-version': {
    ar: 'حُفظ {path} بإصدار أحدث من توصية<: {detail}>؛ حدّثوا البرنامج لفتحه، ولم يُغيَّر الملف.',
    fr: '{path} vient d’une version plus récente de Tawsiya< : {detail}> ; mettez Tawsiya à jour pour l’ouvrir, rien n’a été modifié.',
    en: '{path} was saved by a newer Tawsiya<: {detail}>; update Tawsiya to open it, nothing was changed.',
  },
  'bad-image': {
    ar: 'الصورة {path} غير سليمة<: {detail}>؛ ضعوا مكانها صورة PNG أو JPEG.',
    fr: 'L’image {path} est inutilisable< : {detail}> ; remplacez-la par une image PNG ou JPEG.',
    en: 'The image {path} cannot be used<: {detail}>; put a PNG or JPEG in its place.',
  },
} satisfies ProblemSentences
