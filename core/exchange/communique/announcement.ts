import { foldWords } from './folded-text'

const list = (entries: string): string =>
  foldWords(entries)
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .join('|')

/** An event that is still to come. */
const coming = new RegExp(
  `(?<![\\p{L}])(?:${list(`
    se tiendra|se tiendront|aura lieu|auront lieu|se déroulera|se dérouleront|sera organisé|sera organisée|seront organisées|organisera|organiseront|accueillera|abritera|prochain numéro
    will be held|will take place|will host|will gather|will convene|will bring together|will open|save the date|is set to take place|to be held
    سينعقد|ستنعقد|سينظم|ستنظم|سيعقد|ستعقد|سيحتضن|ستحتضن|سيقام|ستقام|المقرر عقده|المقرر عقدها|المزمع عقده|المزمع عقدها|المزمع تنظيمه|المزمع تنظيمها|يعتزم تنظيم|تعتزم تنظيم|تستعد
  `)})(?![\\p{L}])`,
  'gu',
)

/** Whether a sentence tells of an event that is still to come. */
export const tellsOfComing = (sentence: string): boolean => sentence.search(coming) >= 0

/** What the public is asked to do for it. */
const calling = new RegExp(
  `(?<![\\p{L}])(?:${list(`
    appel à communications|appel à communication|appel à contributions|appel à contribution|appel à candidatures|appel à participation|appel à projets|date limite|avant le|inscription|inscriptions|s'inscrire|résumés|soumettre
    call for papers|call for abstracts|call for contributions|deadline|abstracts|register|registration|submit|submissions|apply by|early bird
    باب المشاركة|باب التسجيل|باب الترشيح|آخر أجل|الملخصات|ملخصاتهم|استمارة|للتسجيل|التسجيل|الترشيحات|استكتاب|دعوة للمشاركة
  `)})(?![\\p{L}])`,
  'gu',
)

/** It is over, and something came out of it. */
const over = new RegExp(
  `(?<![\\p{L}])(?:${list(`
    recommandations|à l'issue|au terme|ont recommandé|recommandent|s'est tenu|s'est tenue|se sont tenus|se sont tenues|a pris fin|s'est achevé|s'est achevée|s'est clôturé
    recommendations|concluded|closed on|closed in|closed with|closed yesterday|ended|wrapped up|called for|urged|recommends that|recommended that
    أوصى|أوصت|أوصوا|توصي|نوصي|يوصي|يوصون|التوصيات|اختتم|اختتمت|خلص|خلصت|أسفرت|دعا|دعت|دعوا
  `)})(?![\\p{L}])`,
  'gu',
)

/** What comes at its end: a programme names it beforehand. */
const ending = new RegExp(
  `(?<![\\p{L}])(?:${list(`
    clôture|clôturé|conclusions|déclaration finale
    recommended|final statement|closing
    ختام|الختامي|الختامية
  `)})(?![\\p{L}])`,
  'gu',
)

/** Enough of a text to know whether its event is over. */
const sampled = 20_000

/** Whether a text announces an event that is still to come: what it asks for is to take part. */
export function isAnnouncement(folded: string): boolean {
  const sample = folded.slice(0, sampled)
  const count = (pattern: RegExp): number => [...sample.matchAll(pattern)].length
  const future = count(coming)
  const calls = count(calling)
  const isCalled = future + calls >= 2 && (future > 0 || calls >= 3)
  return isCalled && count(over) === 0 && (count(ending) === 0 || future + calls >= 4)
}
