import type { TextPlace } from '../outcome'
import { isLanguage } from './language'
import { languagesInWords } from './languages-in-words'
import type { InterfaceLanguage } from './problem-words'

type Words = Readonly<Record<InterfaceLanguage, string>>

const prepositions: Words = { ar: '', fr: 'en ', en: 'in ' }

/** What a record is called; `{name}` is its number or its name. */
const owners: Readonly<Record<string, Words>> = {
  recommendations: {
    ar: 'التوصية {name}',
    fr: 'Recommandation {name}',
    en: 'Recommendation {name}',
  },
  axes: { ar: 'المحور {name}', fr: 'Axe {name}', en: 'Axis {name}' },
  bodies: { ar: '{name}', fr: '{name}', en: '{name}' },
  glossary: { ar: 'المسرد', fr: 'Glossaire', en: 'Glossary' },
  conference: { ar: 'المؤتمر', fr: 'Congrès', en: 'Conference' },
  template: { ar: 'القالب', fr: 'Modèle', en: 'Template' },
}

const parts: Readonly<Record<string, Words>> = {
  text: { ar: 'النص', fr: 'texte', en: 'text' },
  shortTitle: { ar: 'العنوان القصير', fr: 'titre court', en: 'short title' },
  rationale: { ar: 'المبررات', fr: 'justification', en: 'rationale' },
  indicators: { ar: 'المؤشر', fr: 'indicateur', en: 'indicator' },
  quote: { ar: 'الاقتباس', fr: 'citation', en: 'quote' },
  answer: { ar: 'الجواب', fr: 'réponse', en: 'answer' },
  title: { ar: 'العنوان', fr: 'titre', en: 'title' },
  name: { ar: 'الاسم', fr: 'nom', en: 'name' },
  shortName: { ar: 'الاسم المختصر', fr: 'nom court', en: 'short name' },
  term: { ar: 'المصطلح', fr: 'terme', en: 'term' },
  definition: { ar: 'التعريف', fr: 'définition', en: 'definition' },
  edition: { ar: 'الدورة', fr: 'édition', en: 'edition' },
  theme: { ar: 'الشعار', fr: 'thème', en: 'theme' },
  briefTitle: { ar: 'عنوان الموجز', fr: 'titre de la note', en: 'title of the brief' },
  briefSubtitle: { ar: 'العنوان الفرعي', fr: 'sous-titre', en: 'subtitle' },
  city: { ar: 'المدينة', fr: 'ville', en: 'city' },
  country: { ar: 'البلد', fr: 'pays', en: 'country' },
  venue: { ar: 'المكان', fr: 'lieu', en: 'venue' },
  keyMessages: { ar: 'الرسالة الأساسية', fr: 'message clé', en: 'key message' },
  context: { ar: 'السياق', fr: 'contexte', en: 'context' },
  proceedings: { ar: 'سير الأشغال', fr: 'déroulement', en: 'proceedings' },
  acknowledgements: { ar: 'الشكر', fr: 'remerciements', en: 'acknowledgements' },
  followUp: { ar: 'التتبع', fr: 'suivi', en: 'follow-up' },
  signatories: { ar: 'الموقع', fr: 'signataire', en: 'signatory' },
  contact: { ar: 'الاتصال', fr: 'contact', en: 'contact' },
  letterhead: { ar: 'الترويسة', fr: 'en-tête', en: 'letterhead' },
}

/** `Recommandation 2.3 — texte en français`; what has no word of ours keeps its name in the file. */
export function nameTextPlace(
  { source, language, name }: TextPlace,
  to: InterfaceLanguage,
): string {
  const [kind = '', second = '', third = ''] = source.split('/')
  const isRecord = kind !== 'conference' && kind !== 'template'
  const part = isRecord ? third : second
  const number = !isRecord ? third : kind === 'glossary' ? second : ''
  const place = /^\d+$/.test(number) ? ` ${Number(number) + 1}` : ''
  // A body's name may be in any language: inside an Arabic sentence it keeps its own order.
  const called =
    kind === 'bodies' && to === 'ar' ? `\u2068${name ?? second}\u2069` : (name ?? second)
  const owner = (owners[kind]?.[to] ?? source).replace('{name}', () => called)
  const words = `${parts[part]?.[to] ?? part}${place}`.trim()
  const tongue = isLanguage(language)
    ? `${prepositions[to]}${languagesInWords[to][language]}`
    : language
  return words === '' ? `${owner} — ${tongue}` : `${owner} — ${words} ${tongue}`
}
