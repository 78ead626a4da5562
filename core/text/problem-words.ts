import type { Problem, ProblemCode, TextPlace } from '../outcome'
import { wordExpectationIn } from './expectation-words'
import type { Language } from './language'
import { nameTextPlace } from './text-place-words'

/** The languages the program itself speaks. */
export type InterfaceLanguage = Extract<Language, 'ar' | 'fr' | 'en'>

/** `{path}` and `{detail}` are filled in; a stretch in `<…>` is left out when its value is missing. */
type Sentence = Readonly<Record<InterfaceLanguage, string>>

const sentences: Readonly<Record<ProblemCode, Sentence>> = {
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
  'not-json': {
    ar: '{path} ليس ملف JSON سليماً< (السطر والعمود {detail})>؛ صححوه أو افتحوا نسخة محفوظة.',
    fr: '{path} n’est pas du JSON valide< (ligne et colonne {detail})> ; corrigez-le ou ouvrez une copie.',
    en: '{path} is not valid JSON< (line and column {detail})>; correct it or open a copy.',
  },
  'not-a-conference': {
    ar: 'ملف المؤتمر غير سليم في {path}<: {detail}>؛ صححوا هذا الموضع.',
    fr: 'Le fichier de congrès est incorrect à {path}< : {detail}> ; corrigez cet endroit.',
    en: 'The conference file is wrong at {path}<: {detail}>; correct that place.',
  },
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
  'newer-version': {
    ar: 'حُفظ {path} بإصدار أحدث من توصية<: {detail}>؛ حدّثوا البرنامج لفتحه، ولم يُغيَّر الملف.',
    fr: '{path} vient d’une version plus récente de Tawsiya< : {detail}> ; mettez Tawsiya à jour pour l’ouvrir, rien n’a été modifié.',
    en: '{path} was saved by a newer Tawsiya<: {detail}>; update Tawsiya to open it, nothing was changed.',
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
  'bad-image': {
    ar: 'الصورة {path} غير سليمة<: {detail}>؛ ضعوا مكانها صورة PNG أو JPEG.',
    fr: 'L’image {path} est inutilisable< : {detail}> ; remplacez-la par une image PNG ou JPEG.',
    en: 'The image {path} cannot be used<: {detail}>; put a PNG or JPEG in its place.',
  },
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
}

/** What stands for a place that is not known. */
const somewhere: Sentence = { ar: 'هذا الملف', fr: 'ce fichier', en: 'this file' }

/** One sentence that names the place of a problem and what to do about it. */
export function wordProblem(problem: Problem, language: InterfaceLanguage): string {
  const values = {
    path: problem.texts ? listOf(problem.texts, language) : (problem.path ?? somewhere[language]),
    detail: problem.detail && wordExpectationIn(problem.detail, language),
  }
  // Paths and values keep their own order inside an Arabic sentence.
  const shown = (value: string): string => (language === 'ar' ? `\u2068${value}\u2069` : value)
  return typographic(sentences[problem.code][language], language)
    .replace(/<([^<>]*)>/g, (_, stretch: string) => (values.detail ? stretch : ''))
    .replace(/\{(path|detail)\}/g, (_, name: 'path' | 'detail') =>
      shown(oneLine(values[name] ?? '')),
    )
}

const textSeparators: Sentence = { ar: '؛ ', fr: '\u00A0; ', en: '; ' }

/** Texts as people call them, one after the other. */
const listOf = (texts: readonly TextPlace[], language: InterfaceLanguage): string =>
  texts.map((text) => nameTextPlace(text, language)).join(textSeparators[language])

const typographic = (sentence: string, language: InterfaceLanguage): string =>
  language === 'fr' ? sentence.replace(/ (?=[:;])/g, '\u00A0') : sentence

const oneLine = (value: string): string => value.replace(/[ \t\r\n\v\f\u2028\u2029]+/g, ' ').trim()
