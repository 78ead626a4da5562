import { arabicPlace } from './arabic-place'
import { heldVerb } from './dateline'
import { eventPrefix, isAhead } from './event-name'
import type { FactReading, FactSentence } from './fact-scope'
import { latinPlace } from './latin-place'

/** The city where the event was held, told beside its name, its days or its hosts. */
export function readPlaces(sentence: FactSentence): readonly FactReading[] {
  const { tokens, language, order, text } = sentence
  const sample = text.slice(0, 3000)
  if (nextEvent.test(sample)) return []
  const context =
    (/(?:19|20)\d{2}/.test(sample) ? 1.5 : 0) +
    (heldWords.test(sample) ? 1.5 : 0) +
    (tokens.some((token) => eventPrefix(token.text) !== null) ? 1.5 : 0) +
    (sentence.isHeading && order < 8 ? 1 : 0) -
    Math.min(order, 20) * 0.15
  if (context < 0.5) return []
  return tokens.flatMap((_, at) => {
    const found = language === 'ar' ? arabicPlace(sentence, at) : latinPlace(sentence, at)
    if (!found || isCompared(tokens, found.at) || isAhead(tokens, found.at)) return []
    const first = tokens[found.at]
    const last = tokens[found.at + found.length - 1]
    if (!first || !last) return []
    const weight = found.weight + context + (isWhereHeld(tokens, found.at) ? 1.5 : 0)
    return weight < 3.3
      ? []
      : [{ start: first.start + found.skip, end: last.end, weight, language }]
  })
}

/** Where the next one will be held says nothing of this one. */
const nextEvent =
  /(?:علي|ب) ?(?:عقد|تنظيم|استضافه) (?:ال)?(?:دوره|اجتماع|مؤتمر|ملتقي|ندوه|منتدي|لقاء|قمه|نسخه)|prochaine? (?:edition|rencontre|conference|session|colloque|congres|reunion|seminaire|forum|assemblee)|next (?:edition|meeting|conference|symposium|session|forum|congress)|(?:الدوره|اللقاء|المؤتمر|الملتقي|النسخه|الندوه|المنتدي) (?:ال)?(?:مقبل|قادم)|(?:المقبله?|القادمه?) (?:ب|في )|next year|l'an prochain|l'annee prochaine|العام (?:ال)?(?:مقبل|قادم)/

/** « عقد بمدينة …», « a eu lieu à … », "was held in …": right behind the verb nothing else is meant. */
const isWhereHeld = (tokens: FactSentence['tokens'], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ text }, i, near) =>
        heldVerb.test(text) || (text === 'lieu' && /^(?:eu|a)$/.test(near[i - 1]?.text ?? '')),
    )

/** « Comme à Bobo-Dioulasso, … », « على غرار …»: elsewhere. */
const isCompared = (tokens: FactSentence['tokens'], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ text }) => /^(?:comme|like|unlike|instar|apres|after|غرار|مثل|كما)$/.test(text))

const heldWords =
  /(?:اختتم|انعقد|عقد|نظم|احتضن|شهد|اقيم|المقام|رحاب|organise|tenu|tenait|tient|acheve|cloture|conclu|clos|deroul|accueilli|abrit|reuni|fait a|held|ended|closed|concluded|opened|hosted|convened|organi[sz]ed|gathered|met in|done at|took place|حرر)/
