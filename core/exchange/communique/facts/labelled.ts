import { foldWords } from '../folded-text'
import type { FactName } from '../proposal'
import type { FactReading, FactSentence } from './fact-scope'

const list = (entries: string): string =>
  foldWords(entries)
    .split('|')
    .map((entry) => entry.trim())
    .join('|')

/** « Lieu : Béja »: what stands before the colon says which fact follows. */
const labels: Readonly<Record<FactName, string>> = {
  title: `intitulé|intitulé de l'événement|titre|titre de l'événement|événement|event|event title|title|conference title|عنوان المؤتمر|عنوان الندوة|عنوان الملتقى|اسم المؤتمر|اسم الفعالية|العنوان|التظاهرة`,
  edition: `édition|edition|الدورة|النسخة|رقم الدورة`,
  dates: `date|dates|date de l'événement|when|date of event|التاريخ|تاريخ الانعقاد|تاريخ المؤتمر|تواريخ الانعقاد|الزمان|زمن الانعقاد`,
  place: `lieu|lieu de l'événement|ville|place|venue|location|where|city|المكان|مكان الانعقاد|مكان المؤتمر|المدينة`,
  organiser: `organisateur|organisateurs|organisation|organisé par|organisée par|organiser|organisers|organizer|organizers|organised by|organized by|hosted by|host|الجهة المنظمة|الجهات المنظمة|المنظم|المنظمون|تنظيم|من تنظيم`,
  theme: `thème|thème général|slogan|theme|motto|conference theme|الشعار|شعار المؤتمر|شعار الدورة|الموضوع|موضوع المؤتمر|موضوع الندوة|المحور العام`,
}

const patterns = new Map(
  Object.entries(labels).map(([name, entries]) => [
    name,
    new RegExp(`^(?:${list(entries)})\\s?:\\s*["«]?\\s?`),
  ]),
)

/** « الجهة المنظمة: …», « Lieu : … »: such a line heads nothing. */
export const tellsFact = (text: string): boolean =>
  (['place', 'dates', 'organiser'] as const).some((name) => patterns.get(name)?.test(text) === true)

/** A fact on a line of its own behind its label: nothing is surer. */
export function readLabelled(name: FactName, sentence: FactSentence): readonly FactReading[] {
  const { block, folded, language, order } = sentence
  if (sentence.start !== block.start || block.text.length > 240) return []
  const label = patterns.get(name)?.exec(block.text)?.[0]
  if (label === undefined) return []
  const rest = block.text.slice(label.length)
  const line = name === 'place' ? /^[^\n\d,;(]*/ : /^[^\n]*/
  const value = line.exec(rest)?.[0].replace(/[\s.;,"»]+$/, '') ?? ''
  const skip =
    name === 'dates' ? (/^(?:du|le|les|from|من|يوم|يومي|ايام)\s/.exec(value)?.[0].length ?? 0) : 0
  if (!/[\p{L}\p{N}]{2}/u.test(value) || (name === 'dates' && !/\d/.test(value))) return []
  const start = block.start + label.length + skip
  const end = block.start + label.length + value.length
  return folded.text.slice(start, end).trim() === ''
    ? []
    : [{ start, end, weight: 9 - Math.min(order, 20) * 0.1, language }]
}
