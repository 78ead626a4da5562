import type { ProblemSentences } from './problem-sentences'

/** Why a document that was ordered cannot be made. */
export const orderProblems = {
  'unknown-template': {
    ar: 'لا يوجد قالب باسم {path}<: القوالب المتاحة هي {detail}>.',
    fr: 'Le modèle {path} n’existe pas< : choisissez parmi {detail}>.',
    en: 'There is no template {path}<: choose from {detail}>.',
  },
  'unknown-theme': {
    ar: 'لا يوجد مظهر باسم {path}<: المظاهر المتاحة هي {detail}>.',
    fr: 'Le thème {path} n’existe pas< : choisissez parmi {detail}>.',
    en: 'There is no theme {path}<: choose from {detail}>.',
  },
  'unknown-language': {
    ar: 'لا توجد لغة باسم {path}<: اللغات المتاحة هي {detail}>.',
    fr: 'La langue {path} est inconnue< : choisissez parmi {detail}>.',
    en: 'There is no language {path}<: choose from {detail}>.',
  },
  'unknown-arrangement': {
    ar: 'لا يقبل القالب ترتيب اللغات {path}<: الترتيبات المتاحة هي {detail}>.',
    fr: 'La disposition {path} n’est pas possible< : choisissez parmi {detail}>.',
    en: 'The arrangement {path} is not possible<: choose from {detail}>.',
  },
  'unknown-format': {
    ar: 'لا توجد صيغة باسم {path}<: الصيغ المتاحة هي {detail}>.',
    fr: 'Le format {path} est inconnu< : choisissez parmi {detail}>.',
    en: 'There is no format {path}<: choose from {detail}>.',
  },
  'language-not-in-conference': {
    ar: 'هذا المؤتمر غير مكتوب باللغة {path}<: لغاته هي {detail}>.',
    fr: 'Ce congrès n’existe pas en {path}< : choisissez parmi {detail}>.',
    en: 'This conference is not written in {path}<: choose from {detail}>.',
  },
  'two-languages-needed': {
    ar: 'يتطلب هذا الترتيب لغتين<، والمختار هو {detail}>: اختاروا لغتين.',
    fr: 'Cette disposition demande deux langues<, et non {detail}> : choisissez-en deux.',
    en: 'This arrangement needs two languages<, not {detail}>: choose two.',
  },
  'one-language-needed': {
    ar: 'يتطلب هذا الترتيب لغة واحدة<، والمختار هو {detail}>: اختاروا لغة واحدة.',
    fr: 'Cette disposition demande une seule langue<, et non {detail}> : choisissez-en une.',
    en: 'This arrangement needs one language<, not {detail}>: choose one.',
  },
  'nothing-to-print': {
    ar: 'لا شيء للطباعة<: {detail}>؛ أضيفوا توصية واحدة على الأقل.',
    fr: 'Il n’y a rien à imprimer< : {detail}> ; ajoutez au moins une recommandation.',
    en: 'There is nothing to print<: {detail}>; add at least one recommendation.',
  },
  'unknown-addressee': {
    ar: 'لا توجد هيئة معنية بالتوصيات باسم {path}<: اختاروا {detail}>.',
    fr: 'Aucun organisme concerné ne s’appelle {path}< : choisissez {detail}>.',
    en: 'No body that is asked to act is called {path}<: choose {detail}>.',
  },
  'addressee-needed': {
    ar: 'القالب {path} موجه إلى هيئة بعينها: اختاروا هيئة أو كل الهيئات (\u2068--for all\u2069).',
    fr: 'Le modèle {path} s’adresse à un organisme : choisissez-en un, ou tous (--for all).',
    en: 'The template {path} is made for one body: choose one, or all of them (--for all).',
  },
  'nothing-issued': {
    ar: 'السجل فارغ في {path}: لم تُصدر أي وثيقة برقم بعد (\u2068--register\u2069).',
    fr: 'Le registre de {path} est vide : aucun document n’est encore sorti sous un numéro (--register).',
    en: 'The register of {path} is empty: no document has gone out under a number yet (--register).',
  },
  'missing-translations': {
    ar: 'نصوص تنقصها الترجمة: {path}؛ أكملوها أو اختاروا طباعة علامة مكانها.',
    fr: 'Des traductions manquent : {path} ; complétez-les ou faites imprimer une marque à leur place.',
    en: 'Translations are missing: {path}; complete them or have a mark printed in their place.',
  },
  'arrangement-not-in-format': {
    ar: 'لا يمكن كتابة الترتيب {path} بصيغة {detail}: لا يستطيع وورد أن يُبقي المقاطع متقابلة على صفحتين؛ اختاروا PDF أو ترتيباً آخر.',
    fr: 'La disposition {path} n’est pas possible en {detail} : Word ne peut garder des passages alignés d’une page à l’autre ; choisissez le PDF ou une autre disposition.',
    en: 'The arrangement {path} is not possible as {detail}: Word cannot keep passages aligned across two pages; choose PDF or another arrangement.',
  },
  'missing-glyph': {
    ar: 'لا يتضمن أي خط الحرف {detail} الوارد في «{path}»: غيّروا هذا الحرف.',
    fr: 'Aucune police n’a le caractère {detail} de « {path} » : remplacez-le.',
    en: 'No font has the character {detail} of “{path}”: replace it.',
  },
  'missing-font': {
    ar: 'الخط {path} غير متوفر<: {detail}>؛ أعيدوا تثبيت البرنامج أو اختاروا مظهراً آخر.',
    fr: 'La police {path} manque< : {detail}> ; réinstallez Tawsiya ou choisissez un autre thème.',
    en: 'The font {path} is missing<: {detail}>; install Tawsiya again or choose another theme.',
  },
} satisfies ProblemSentences
