import type { ProblemSentences } from './problem-sentences'

/** What is wrong with a template of the user’s own. */
export const templateProblems = {
  'not-a-template': {
    ar: 'القالب غير سليم في {path}<: {detail}>؛ صححوا هذا الموضع.',
    fr: 'Le modèle est incorrect à {path}< : {detail}> ; corrigez cet endroit.',
    en: 'The template is wrong at {path}<: {detail}>; correct that place.',
  },
  'not-a-theme': {
    ar: 'المظهر غير سليم في {path}<: {detail}>؛ صححوا هذا الموضع.',
    fr: 'Le thème est incorrect à {path}< : {detail}> ; corrigez cet endroit.',
    en: 'The theme is wrong at {path}<: {detail}>; correct that place.',
  },
  'unknown-fact': {
    ar: 'في القالب خانة غير معروفة في {path}<: {detail}>؛ صححوا اسمها أو احذفوها.',
    fr: 'Le modèle demande à {path} une information inconnue< : {detail}> ; corrigez son nom ou retirez-la.',
    en: 'The template asks for an unknown fact at {path}<: {detail}>; correct its name or take it out.',
  },
  'not-plain-file': {
    ar: '{path} رابط أو ملف خاص ولم يُقرأ: ضعوا مكانه الملف أو المجلد نفسه.',
    fr: '{path} est un lien ou un fichier spécial et n’a pas été lu : mettez à sa place le fichier ou le dossier lui-même.',
    en: '{path} is a link or a special file and was not read: put the file or folder itself in its place.',
  },
  'template-too-large': {
    ar: '{path} أكبر مما يكون عليه قالب< ({detail})>: احذفوا منه ما ليس من القالب.',
    fr: '{path} est plus grand que ne l’est un modèle< ({detail})> : retirez-en ce qui n’en fait pas partie.',
    en: '{path} is larger than a template can be< ({detail})>: take out what does not belong in it.',
  },
  'folder-name': {
    ar: 'لا يصلح {path} اسماً لمجلد قالب: استعملوا حروفاً لاتينية صغيرة وأرقاماً وشرطات<، مثل {detail}>، وضعوا الاسم نفسه في \u2068id\u2069.',
    fr: 'Le dossier {path} a un nom inutilisable : prenez de petites lettres latines, des chiffres et des traits d’union<, par exemple {detail}>, et le même nom dans « id ».',
    en: 'The folder {path} has a name that cannot be used: take small Latin letters, digits and hyphens<, such as {detail}>, and the same name in "id".',
  },
  'name-taken': {
    ar: 'الاسم {path} لقالب يأتي مع البرنامج: سمّوا مجلدكم و\u2068id\u2069 باسم آخر<، مثل {detail}>.',
    fr: 'Le nom {path} est celui d’un modèle fourni avec Tawsiya : donnez un autre nom au dossier et à « id »<, par exemple {detail}>.',
    en: 'The name {path} is that of a template that comes with Tawsiya: give the folder and its "id" another name<, such as {detail}>.',
  },
  'no-template-inside': {
    ar: 'لا يوجد في {path} قالب< ({detail})>: اختاروا ملفاً مضغوطاً فيه \u2068template.json\u2069.',
    fr: '{path} ne contient pas de modèle< ({detail})> : choisissez une archive zip qui contient template.json.',
    en: '{path} holds no template< ({detail})>: choose a zip file with a template.json inside.',
  },
  'changed-elsewhere': {
    ar: 'غيّر برنامج آخر {path} في هذه الأثناء ولم يُمس: احفظوا عملكم باسم جديد.',
    fr: 'Un autre programme a modifié {path} entre-temps, rien n’y a été touché : enregistrez votre travail sous un nouveau nom.',
    en: 'Another program has changed {path} meanwhile and it was left alone: save your work under a new name.',
  },
} satisfies ProblemSentences
