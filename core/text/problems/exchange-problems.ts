import type { ProblemSentences } from './problem-sentences'

/** What is wrong with a file that comes back from others. */
export const exchangeProblems = {
  'not-a-table': {
    ar: '{path} ليس جدولاً يمكن قراءته< ({detail})>: احفظوه بصيغة XLSX أو CSV أو JSON.',
    fr: '{path} n’est pas un tableau lisible< ({detail})> : enregistrez-le en XLSX, CSV ou JSON.',
    en: '{path} is no table that can be read< ({detail})>: save it as XLSX, CSV or JSON.',
  },
  'not-a-word-file': {
    ar: '{path} ليس وثيقة Word يمكن قراءتها< ({detail})>: احفظوه بصيغة docx.',
    fr: '{path} n’est pas un document Word lisible< ({detail})> : enregistrez-le en docx.',
    en: '{path} is no Word document that can be read< ({detail})>: save it as docx.',
  },
  'not-an-xliff': {
    ar: '{path} ليس ملف ترجمة يمكن قراءته: اطلبوا إرساله من جديد بصيغة XLIFF (\u20681.2\u2069 أو \u20682.0\u2069).',
    fr: '{path} n’est pas un fichier de traduction lisible : demandez-le à nouveau en XLIFF (1.2 ou 2.0).',
    en: '{path} is no translation file that can be read: ask for it again as XLIFF (1.2 or 2.0).',
  },
  'no-texts-of-conference': {
    ar: 'لا يوجد في {path} أي نص من نصوص هذا المؤتمر: اختاروا وثيقة صُدّرت منه.',
    fr: '{path} ne contient aucun texte de ce congrès : choisissez un document qui en est issu.',
    en: '{path} holds none of the texts of this conference: choose a document made from it.',
  },
  'unknown-change': {
    ar: '{path} ليس من التغييرات< ({detail})>.',
    fr: '{path} n’est pas une des modifications< ({detail})>.',
    en: '{path} is none of the changes< ({detail})>.',
  },
  'missing-column': {
    ar: 'لا يوجد في {path} عمود {detail}: أبقوا عناوين الأعمدة كما صُدّرت.',
    fr: 'La colonne {detail} manque dans {path} : gardez les en-têtes tels qu’ils ont été exportés.',
    en: '{path} has no column {detail}: keep the headings as they were exported.',
  },
  'unknown-recommendation': {
    ar: '{path}: لا توجد في هذا المؤتمر توصية بهذا المعرّف<، والأقرب {detail}>.',
    fr: '{path} : ce congrès n’a pas de recommandation de cet identifiant< ; le plus proche est {detail}>.',
    en: '{path}: this conference has no recommendation of that id<; the nearest is {detail}>.',
  },
  'repeated-row': {
    ar: '{path}: هذه التوصية مكررة في الجدول؛ أبقوا صفاً واحداً لها.',
    fr: '{path} : cette recommandation est répétée ; gardez une seule ligne.',
    en: '{path}: this recommendation is repeated; keep one row for it.',
  },
  'wrong-cell': {
    ar: '{path}: قيمة غير مقبولة<، والمقبول {detail}>.',
    fr: '{path} : valeur inadmissible< ; sont admis {detail}>.',
    en: '{path}: not an admissible value<; allowed are {detail}>.',
  },
  'not-a-pdf': {
    ar: '{path} ليس ملف PDF سليماً< ({detail})>: اختاروا ملف PDF آخر.',
    fr: '{path} n’est pas un PDF utilisable< ({detail})> : choisissez un autre PDF.',
    en: '{path} is no usable PDF< ({detail})>: choose another PDF.',
  },
  'locked-pdf': {
    ar: '{path} محمي بكلمة سر: أزيلوا الحماية أولاً.',
    fr: '{path} est protégé par un mot de passe : retirez d’abord la protection.',
    en: '{path} is protected by a password: remove the protection first.',
  },
} satisfies ProblemSentences
