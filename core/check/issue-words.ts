import type { InterfaceLanguage } from '../text/problem-words'
import type { Issue, IssueCode, Severity } from './issue'

/** `{detail}` is filled in; a stretch in `<…>` is left out when there is no detail. */
type Sentence = Readonly<Record<InterfaceLanguage, string>>

const sentences: Readonly<Record<IssueCode, Sentence>> = {
  'missing-title': {
    ar: 'اكتبوا عنوان المؤتمر: فهو يتصدر كل وثيقة.',
    fr: 'Donnez un titre au congrès : il figure en tête de chaque document.',
    en: 'Give the conference a title: it heads every document.',
  },
  'missing-text': {
    ar: 'اكتبوا هذا النص، أو احذفوا العنصر الذي ينتمي إليه.',
    fr: 'Écrivez ce texte, ou supprimez l’élément auquel il appartient.',
    en: 'Write this text, or delete what it belongs to.',
  },
  'missing-translation': {
    ar: 'ترجموا هذا النص< إلى: {detail}>.',
    fr: 'Traduisez ce texte< en : {detail}>.',
    en: 'Translate this text< into: {detail}>.',
  },
  'stale-translation': {
    ar: 'تغيّر النص الأصلي منذ ترجمته: صححوا الترجمة أو أكدوا أنها ما زالت صالحة.',
    fr: 'Le texte source a changé depuis cette traduction : corrigez-la ou confirmez qu’elle reste juste.',
    en: 'The source has changed since this translation: correct it or confirm that it is still right.',
  },
  'different-numbers': {
    ar: 'تختلف الأرقام بين اللغتين<: {detail}>؛ تحققوا منها.',
    fr: 'Les nombres diffèrent d’une langue à l’autre< : {detail}> ; vérifiez-les.',
    en: 'The numbers differ between the languages<: {detail}>; check them.',
  },
  'missing-lead': {
    ar: 'اختاروا الجهة المسؤولة عن هذه التوصية.',
    fr: 'Choisissez l’organisme chef de file de cette recommandation.',
    en: 'Choose the body that leads on this recommendation.',
  },
  'missing-horizon': {
    ar: 'اختاروا أفقاً زمنياً أو تاريخاً لهذه التوصية.',
    fr: 'Choisissez une échéance ou une date pour cette recommandation.',
    en: 'Choose a horizon or a date for this recommendation.',
  },
  'missing-instrument': {
    ar: 'اختاروا الأداة التي ستُنفَّذ بها هذه التوصية.',
    fr: 'Choisissez l’instrument par lequel cette recommandation sera mise en œuvre.',
    en: 'Choose the instrument that will carry this recommendation out.',
  },
  'missing-indicator': {
    ar: 'أضيفوا مؤشراً يبيّن أن هذه التوصية نُفِّذت.',
    fr: 'Ajoutez un indicateur qui montrera que cette recommandation est suivie d’effet.',
    en: 'Add an indicator that will show that this recommendation was carried out.',
  },
  'missing-axis': {
    ar: 'اختاروا محوراً لهذه التوصية: تُطبع دونه في الأخير ضمن «توصيات أخرى».',
    fr: 'Choisissez un axe pour cette recommandation : sans axe, elle est imprimée en dernier, sous « Autres recommandations ».',
    en: 'Choose an axis for this recommendation: without one it is printed last, under “Other recommendations”.',
  },
  'unknown-axis': {
    ar: 'اختاروا محوراً لهذه التوصية<: المحور {detail} غير موجود>.',
    fr: 'Choisissez un axe pour cette recommandation< : l’axe {detail} n’existe pas>.',
    en: 'Choose an axis for this recommendation<: there is no axis {detail}>.',
  },
  'unknown-body': {
    ar: 'اختاروا هيئة من القائمة<: الهيئة {detail} غير موجودة>.',
    fr: 'Choisissez un organisme de la liste< : l’organisme {detail} n’existe pas>.',
    en: 'Choose a body from the list<: there is no body {detail}>.',
  },
  'unknown-recommendation': {
    ar: 'احذفوا هذه الإحالة<: التوصية {detail} غير موجودة>.',
    fr: 'Retirez ce renvoi< : la recommandation {detail} n’existe pas>.',
    en: 'Remove this reference<: there is no recommendation {detail}>.',
  },
  'duplicate-id': {
    ar: 'غيّروا هذا المعرّف<: {detail} مستعمل من قبل>.',
    fr: 'Changez cet identifiant< : {detail} sert déjà>.',
    en: 'Change this id<: {detail} is taken>.',
  },
  'duplicate-body': {
    ar: 'أُدخلت هذه الهيئة مرتين<، والأولى هي {detail}>: احتفظوا بواحدة.',
    fr: 'Cet organisme figure deux fois< (voir {detail})> : gardez-en un seul.',
    en: 'This body is entered twice< (see {detail})>: keep one of them.',
  },
  'empty-axis': {
    ar: 'أضيفوا توصية إلى هذا المحور أو احذفوه.',
    fr: 'Ajoutez une recommandation à cet axe, ou supprimez-le.',
    en: 'Add a recommendation to this axis, or delete it.',
  },
  'empty-conference': {
    ar: 'أضيفوا التوصية الأولى لهذا المؤتمر.',
    fr: 'Ajoutez la première recommandation de ce congrès.',
    en: 'Add the first recommendation of this conference.',
  },
  'unbalanced-mark': {
    ar: 'علامة \u2068**\u2069 أو \u2068_\u2069 بلا مقابل ستُطبع كما هي: أغلقوها أو احذفوها.',
    fr: 'Un ** ou un _ sans pendant sera imprimé tel quel : fermez-le ou supprimez-le.',
    en: 'A ** or _ without its partner will be printed as it is: close it or delete it.',
  },
  'refused-link': {
    ar: 'استعملوا رابطاً يبدأ بـ\u00A0\u2068https:\u2069 أو \u2068mailto:\u2069<؛ لن يعمل {detail}>.',
    fr: 'Utilisez un lien en https: ou mailto:< ; {detail} ne sera pas un lien>.',
    en: 'Use an https: or mailto: link<; {detail} will not be a link>.',
  },
  'long-text': {
    ar: 'اختصروا هذه التوصية أو قسّموها< (عدد الكلمات: {detail})>.',
    fr: 'Abrégez cette recommandation, ou partagez-la en deux< ({detail} mots)>.',
    en: 'Shorten this recommendation, or split it in two< ({detail} words)>.',
  },
  'vague-text': {
    ar: 'قولوا ما الذي يُنجَز ومتى< بدل «{detail}»>، حتى يمكن التحقق من التنفيذ.',
    fr: 'Dites ce qui sera fait et quand< plutôt que « {detail} »>, pour que l’on puisse le vérifier.',
    en: 'Say what is to be done and when< instead of “{detail}”>, so that one can see whether it was.',
  },
  'period-reversed': {
    ar: 'صححوا تاريخ الاختتام< ({detail})>: فهو سابق لتاريخ الافتتاح.',
    fr: 'Corrigez la date de fin< ({detail})> : elle précède la date de début.',
    en: 'Correct the last day< ({detail})>: it comes before the first.',
  },
}

const severities: Readonly<Record<Severity, Sentence>> = {
  error: { ar: 'خطأ', fr: 'erreur', en: 'error' },
  warning: { ar: 'تنبيه', fr: 'avertissement', en: 'warning' },
}

/** One sentence that says what to do about an issue. The place is left to who shows it. */
export function wordIssue(issue: Issue, language: InterfaceLanguage): string {
  const detail = detailOf(issue, language)
  // Ids and numbers keep their own order inside an Arabic sentence.
  const shown = language === 'ar' ? `\u2068${detail}\u2069` : detail
  return typographic(sentences[issue.code][language], language)
    .replace(/<([^<>]*)>/g, (_, stretch: string) => (detail ? stretch : ''))
    .replace('{detail}', () => shown)
}

/** A language is named as the reader calls it. */
function detailOf({ code, detail = '' }: Issue, language: InterfaceLanguage): string {
  const words = detail.replace(/\s+/gu, ' ').trim()
  if (code !== 'missing-translation' || words === '') return words
  return new Intl.DisplayNames(language, { type: 'language' }).of(words) ?? words
}

/** How grave an issue is, in one word. */
export const wordSeverity = (severity: Severity, language: InterfaceLanguage): string =>
  severities[severity][language]

const typographic = (sentence: string, language: InterfaceLanguage): string =>
  language === 'fr' ? sentence.replace(/ (?=[:;»])|(?<=«) /g, '\u00A0') : sentence
