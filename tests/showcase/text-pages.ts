import type { LayoutNode, TextNode } from '../../core/layout/page-layout'
import { text } from '../core/writers/pdf/page-layouts'
import { anchorOf, sections } from './contents'

const space = { spaceBeforePt: 5 }
const ar = (content: Parameters<typeof text>[1], facts: Partial<TextNode> = {}) =>
  text('ar', content, { ...space, ...facts })
const fr = (content: Parameters<typeof text>[1], facts: Partial<TextNode> = {}) =>
  text('fr', content, { ...space, ...facts })

const arabicNote = text('ar', 'القانون التنظيمي رقم 111.14 المتعلق بالجهات، الصادر سنة 2015.', {
  style: 'note',
})
const frenchNote = text(
  'fr',
  'Loi organique nº\u00A0111-14 relative aux régions, publiée en 2015.',
  {
    style: 'note',
  },
)

const justified =
  'يوفّر الاقتصاد الاجتماعي والتضامني فرص شغل حيث لا يكفي السوق وحده ولا الميزانية العامة وحدها، ويجمع بين المبادرة المحلية والتدبير الديمقراطي، ويعيد توزيع القيمة على من ينتجونها في القرى والأحياء، من التعاونيات النسائية إلى جمعيات التكوين.'
const justifiedFrench =
  'L’économie sociale et solidaire crée des emplois là où ni le marché ni le budget public ne suffisent\u202F; elle associe l’initiative locale à la gestion démocratique et partage la valeur entre celles et ceux qui la produisent, des coopératives féminines aux associations de formation professionnelle.'

/** Paragraphs that go wrong wherever right-to-left text was an afterthought. */
export const textPages: readonly LayoutNode[] = [
  ar(sections.text.ar, { style: 'section', outlineLevel: 2, anchor: anchorOf('text', 'ar') }),
  fr(sections.text.fr, { style: 'section', outlineLevel: 2, anchor: anchorOf('text', 'fr') }),
  ar(justified, { alignment: 'justify' }),
  fr(justifiedFrench, { alignment: 'justify' }),
  ar('وجدة، 13 و14 نونبر 2025، وبنسبة 13,5\u00A0% من 53\u00A0720 درهماً، ومن 2026 إلى 2028.'),
  ar([
    { text: 'للاتصال: ' },
    { text: '+212 536 50 06 12', isolated: true },
    { text: '، أو ' },
    { text: 'contact@exemple.ma', isolated: true, link: 'mailto:contact@exemple.ma' },
    { text: '، أو ' },
    { text: 'https://exemple.ma/ess/2025', isolated: true, link: 'https://exemple.ma/ess/2025' },
    { text: ' (المرجع ' },
    { text: 'R-00-0024', isolated: true },
    { text: '، 2032).' },
  ]),
  ar('اقتصاد (ESS) في المغرب: «تنمية» [المادة 4-3]، أليس كذلك؟ بلى؛ تماماً!'),
  ar('مُحَمَّدٌ وَلَأُحِبَّنَّ الْعِلْمَ، والآلاء والإسلام والأرض، وتـــطويـــل الكلمات.'),
  ar([
    { text: 'الاقت' },
    { text: 'صاد', bold: true },
    { text: ' والتضا' },
    { text: 'مني', tone: 'label' },
    { text: ' يبقى موصولاً ولو تغيّر ' },
    { text: 'اللون', italic: true },
    { text: ' أو السُّمك.' },
  ]),
  ar([
    { text: 'أحدث القانون مجالس الجهات' },
    { text: '1', footnote: arabicNote },
    { text: ' ووسّع اختصاصاتها الذاتية والمشتركة.' },
  ]),
  fr([
    { text: 'La loi a créé les conseils des régions' },
    { text: '2', footnote: frenchNote },
    { text: ' et élargi leurs compétences propres.' },
  ]),
  fr([
    { text: 'Le 2\u1D49 congrès s’intitule «\u202F' },
    { text: 'الاقتصاد الاجتماعي', language: 'ar' },
    { text: '\u202F», soit ' },
    { text: 'économie sociale', italic: true },
    { text: ', et en amazighe ⵜⴰⵎⴰⵣⵉⵖⵜ\u202F; il accueille 1\u202F250 personnes.' },
  ]),
  fr(
    'Anticonstitutionnellement, une adresse sans fin\u202F: https://exemple.ma/' +
      'chemin/'.repeat(20),
  ),
  fr(
    '✔ adopté, ✗ rejeté, ☐ à voir, ★★★☆☆, ① puis ②, a ⇒ b, ☎ 05 36 50 06 12, ✅ \u{1F4A1} \u{1F468}\u200D\u{1F33E} \u{1F1F2}\u{1F1E6}.',
  ),
  ar('فكرة \u{1F4A1} ثم إنجاز ✅، واتصال ☎، ⇐ خطوة ②.'),
  ar(['أولاً', 'ثانياً', 'ثالثاً'].join('\n')),
  ar('حرية كرامة عدالة', { alignment: 'center' }),
  ar('إلى اليسار', { alignment: 'end' }),
]
