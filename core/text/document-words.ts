import type { Language } from './language'

/** The fixed words documents print, in Arabic, French and English. */
const words = {
  lead: ['الجهة المسؤولة', 'Chef de file', 'Lead'],
  partners: ['الشركاء', 'Partenaires', 'Partners'],
  horizon: ['الأجل', 'Échéance', 'Due'],
  instrument: ['الأداة', 'Instrument', 'Instrument'],
  indicator: ['المؤشر', 'Indicateur', 'Indicator'],
  indicators: ['المؤشرات', 'Indicateurs', 'Indicators'],
  baseline: ['القيمة المرجعية', 'Valeur de référence', 'Baseline'],
  target: ['القيمة المستهدفة', 'Cible', 'Target'],
  /** Over the columns of a table. */
  'baseline-head': ['خط الأساس', 'Référence', 'Baseline'],
  'target-head': ['الهدف', 'Cible', 'Target'],
  number: ['رقم', 'N°', 'No.'],
  action: ['الإجراء', 'Action', 'Action'],
  axis: ['محور', 'Axe', 'Theme'],
  recommendation: ['توصية', 'Recommandation', 'Recommendation'],
  recommendations: ['التوصيات', 'Recommandations', 'Recommendations'],
  'other-recommendations': ['توصيات أخرى', 'Autres recommandations', 'Other recommendations'],
  rationale: ['المبررات', 'Motifs', 'Rationale'],
  level: ['المستوى', 'Niveau', 'Level'],
  priority: ['الأولوية', 'Priorité', 'Priority'],
  status: ['الحالة', 'État', 'Status'],
  body: ['الهيئة', 'Organisme', 'Body'],
  leads: ['تتولى قيادة', 'Chef de file de', 'Leads'],
  'takes-part': ['تشارك في', 'Partenaire de', 'Takes part in'],
  organiser: ['الجهة المنظِّمة', 'Organisateur', 'Organiser'],
  contact: ['للاتصال', 'Contact', 'Contact'],
  phone: ['الهاتف', 'Téléphone', 'Telephone'],
  email: ['البريد الإلكتروني', 'Courriel', 'E-mail'],
  website: ['الموقع الإلكتروني', 'Site web', 'Website'],
  source: ['المصدر', 'Source', 'Source'],
  reference: ['المرجع', 'Référence', 'Reference'],
  'qr-alternative': ['رمز استجابة سريعة يؤدي إلى', 'Code QR menant à', 'QR code leading to'],
  /** Between the page's number and the number of pages. */
  'page-of': ['من', '/', '/'],
  page: ['صفحة', 'Page', 'Page'],

  'word-version': [
    'الوثيقة نفسها بصيغة Word',
    'Le même document au format Word',
    'The same document as a Word file',
  ],

  'missing-translation': ['[ترجمة مرتقبة]', '[traduction à venir]', '[translation pending]'],
  /** Where no language has it yet. */
  'missing-text': ['[للإكمال]', '[à compléter]', '[to be completed]'],
  'lead-to-be-named': ['تُعيَّن لاحقاً', 'À désigner', 'To be named'],
  'no-horizon': ['دون أجل محدد', 'Sans échéance', 'No date set'],

  'horizon-short': ['أجل قصير', 'Court terme', 'Short term'],
  'horizon-medium': ['أجل متوسط', 'Moyen terme', 'Medium term'],
  'horizon-long': ['أجل طويل', 'Long terme', 'Long term'],

  'instrument-law': ['قانون', 'Loi', 'Law'],
  'instrument-decree': ['مرسوم', 'Décret', 'Decree'],
  'instrument-circular': ['دورية', 'Circulaire', 'Circular'],
  'instrument-programme': ['برنامج', 'Programme', 'Programme'],
  'instrument-budget': ['ميزانية', 'Budget', 'Budget'],
  'instrument-convention': ['اتفاقية', 'Convention', 'Agreement'],
  'instrument-study': ['دراسة', 'Étude', 'Study'],

  'level-national': ['وطني', 'National', 'National'],
  'level-regional': ['جهوي', 'Régional', 'Regional'],
  'level-local': ['محلي', 'Local', 'Local'],
  'level-international': ['دولي', 'International', 'International'],

  'priority-high': ['أولوية عالية', 'Priorité haute', 'High priority'],
  'priority-medium': ['أولوية متوسطة', 'Priorité moyenne', 'Medium priority'],
  'priority-low': ['أولوية منخفضة', 'Priorité basse', 'Low priority'],

  'status-draft': ['مسودة', 'Projet', 'Draft'],
  'status-adopted': ['معتمدة', 'Adoptée', 'Adopted'],
  'status-sent': ['موجَّهة', 'Transmise', 'Sent'],
  'status-answered': ['مُجاب عنها', 'Réponse reçue', 'Answered'],
  'status-under-way': ['قيد التنفيذ', 'En cours', 'Under way'],
  'status-done': ['منجزة', 'Réalisée', 'Done'],
  'status-dropped': ['متخلى عنها', 'Abandonnée', 'Dropped'],

  'answer-supported': ['مقبولة', 'Acceptée', 'Supported'],
  'answer-in-part': ['مقبولة جزئياً', 'Acceptée en partie', 'Supported in part'],
  'answer-noted': ['أُخذ علماً بها', 'Notée', 'Noted'],
} as const satisfies Record<string, readonly [ar: string, fr: string, en: string]>

export type DocumentWord = keyof typeof words

/** The languages the words are written in; Spanish and Amazigh documents take the French ones. */
const columns: Readonly<Record<Language, 0 | 1 | 2>> = { ar: 0, fr: 1, en: 2, es: 1, zgh: 1 }

/** One of the fixed words, in the language or the nearest one that has it. Print it typeset. */
export const documentWord = (word: DocumentWord, language: Language): string =>
  words[word][columns[language]]

/** A word before its value: `Chef de file :`, «الجهة المسؤولة:». */
export const documentLabel = (word: DocumentWord, language: Language): string =>
  `${documentWord(word, language)}${language === 'fr' ? '\u00A0' : ''}:`

/** Names one after another: `A, B`, «أ، ب». */
export const joinList = (names: readonly string[], language: Language): string =>
  names.join(language === 'ar' ? '، ' : ', ')
