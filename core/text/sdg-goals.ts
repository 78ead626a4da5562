import type { Language } from './language'

/** A Sustainable Development Goal of the United Nations: its colour and its short name. */
interface Goal {
  readonly colour: string
  readonly names: readonly [ar: string, fr: string, en: string]
}

/** In their order, 1 to 17. */
const goals: readonly Goal[] = [
  { colour: '#E5243B', names: ['القضاء على الفقر', 'Pas de pauvreté', 'No poverty'] },
  {
    colour: '#DDA63A',
    names: ['القضاء التام على الجوع', 'Faim «\u202Fzéro\u202F»', 'Zero hunger'],
  },
  {
    colour: '#4C9F38',
    names: ['الصحة الجيدة والرفاه', 'Bonne santé et bien-être', 'Good health and well-being'],
  },
  { colour: '#C5192D', names: ['التعليم الجيد', 'Éducation de qualité', 'Quality education'] },
  {
    colour: '#FF3A21',
    names: ['المساواة بين الجنسين', 'Égalité entre les sexes', 'Gender equality'],
  },
  {
    colour: '#26BDE2',
    names: [
      'المياه النظيفة والنظافة الصحية',
      'Eau propre et assainissement',
      'Clean water and sanitation',
    ],
  },
  {
    colour: '#FCC30B',
    names: [
      'طاقة نظيفة وبأسعار معقولة',
      'Énergie propre et d’un coût abordable',
      'Affordable and clean energy',
    ],
  },
  {
    colour: '#A21942',
    names: [
      'العمل اللائق ونمو الاقتصاد',
      'Travail décent et croissance économique',
      'Decent work and economic growth',
    ],
  },
  {
    colour: '#FD6925',
    names: [
      'الصناعة والابتكار والهياكل الأساسية',
      'Industrie, innovation et infrastructure',
      'Industry, innovation and infrastructure',
    ],
  },
  {
    colour: '#DD1367',
    names: ['الحد من أوجه عدم المساواة', 'Inégalités réduites', 'Reduced inequalities'],
  },
  {
    colour: '#FD9D24',
    names: [
      'مدن ومجتمعات محلية مستدامة',
      'Villes et communautés durables',
      'Sustainable cities and communities',
    ],
  },
  {
    colour: '#BF8B2E',
    names: [
      'الاستهلاك والإنتاج المسؤولان',
      'Consommation et production responsables',
      'Responsible consumption and production',
    ],
  },
  {
    colour: '#3F7E44',
    names: ['العمل المناخي', 'Lutte contre les changements climatiques', 'Climate action'],
  },
  { colour: '#0A97D9', names: ['الحياة تحت الماء', 'Vie aquatique', 'Life below water'] },
  { colour: '#56C02B', names: ['الحياة في البر', 'Vie terrestre', 'Life on land'] },
  {
    colour: '#00689D',
    names: [
      'السلام والعدل والمؤسسات القوية',
      'Paix, justice et institutions efficaces',
      'Peace, justice and strong institutions',
    ],
  },
  {
    colour: '#19486A',
    names: [
      'عقد الشراكات لتحقيق الأهداف',
      'Partenariats pour la réalisation des objectifs',
      'Partnerships for the goals',
    ],
  },
]

/** The numbers of the goals, 1 to 17. */
export const goalNumbers: readonly number[] = goals.map((_, index) => index + 1)

/** Spanish and Amazigh take the French names. */
const columns: Readonly<Record<Language, 0 | 1 | 2>> = { ar: 0, fr: 1, en: 2, es: 1, zgh: 1 }

/** The short name of a goal in a language. */
export const goalName = (number: number, language: Language): string =>
  goals[number - 1]?.names[columns[language]] ?? String(number)

/** The colour that the United Nations gave a goal. */
export const goalColour = (number: number): string => goals[number - 1]?.colour ?? 'transparent'
