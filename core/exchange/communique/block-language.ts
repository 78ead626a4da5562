import type { Language } from '../../text/language'
import { readLanguages, type ReadLanguage } from './grammars'
import { findLanguageTurn } from './cut-languages'
import { words } from './phrases'
import { english as englishWords } from './words/english'
import { french as frenchWords } from './words/french'

/** The languages of a whole text. */
export interface TextLanguages {
  /** The one its recommendations are read in first; others are translations of it. */
  readonly main: ReadLanguage
  /** What a line in Latin letters is in when it is too short to tell. */
  readonly latin: 'fr' | 'en'
  /** Whether it says much in both French and English: else a word that is a verb of the other tells nothing. */
  readonly hasBoth: boolean
}

const common = {
  fr: words(
    `le la les du des de et en un une pour dans sur par au aux que qui est sont à d' l' avec ce cette leur ont ainsi`,
  ),
  en: words(
    `the of and to in for on by with that is are a an be this from its their have has as at will should`,
  ),
}

/** The language of a folded stretch of such a text. */
export function languageOf(text: string, languages: TextLanguages): ReadLanguage {
  const script = scriptOf(text)
  if (script === null) return languages.main
  return script === 'ar' ? 'ar' : (latinLanguage(text, languages.hasBoth) ?? languages.latin)
}

/** The script most of a stretch is in; null when it holds no letters. */
function scriptOf(text: string): 'ar' | 'latin' | null {
  const sample = text.slice(0, 4000)
  const arabic = sample.match(/[\u0620-\u064A]/g)?.length ?? 0
  const latin = sample.match(/[a-z]/g)?.length ?? 0
  if (arabic === 0 && latin === 0) return null
  return arabic * 1.5 >= latin ? 'ar' : 'latin'
}

function latinLanguage(text: string, byOpening = true): 'fr' | 'en' | null {
  let french = 0
  let english = 0
  for (const [word] of text.slice(0, 4000).matchAll(/[a-z]+'?/g)) {
    if (common.fr.has(word)) french++
    if (common.en.has(word)) english++
  }
  if (french !== english) return french > english ? 'fr' : 'en'
  if (!byOpening) return null
  const [opening = ''] = /[a-z]+/.exec(text) ?? []
  if (/^recommandation|^proposition/.test(opening) || frenchWords.isVerb(opening)) return 'fr'
  return /^recommendation|^proposal/.test(opening) || englishWords.isVerb(opening) ? 'en' : null
}

/** The lines of a text; one that says the same in two scripts is two. */
const linesIn = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => {
    const turn =
      /\d/.test(line.slice(0, 4)) || /^\s?[-*•]/.test(line) ? findLanguageTurn(line) : null
    return turn ? [line.slice(0, turn.end), line.slice(turn.start)] : [line]
  })

/** How much of a text is looked at to learn its languages: enough for any communiqué. */
const sampled = 300_000

/** The languages of a folded text. The one hinted at is the main one when the text has it at all. */
export function languagesOf(text: string, hint: Language | undefined): TextLanguages {
  const weights = new Map<ReadLanguage, number>()
  for (const line of linesIn(text.slice(0, sampled))) {
    // A heading in both languages tells nothing of either.
    const script =
      /[\u0620-\u064A]{3}/.test(line) &&
      /[a-z]{3}.*[a-z]{3}/.test(line.slice(0, 400)) &&
      line.length < 120
        ? null
        : scriptOf(line)
    const language = script === 'ar' ? 'ar' : latinLanguage(line)
    if (script && language)
      weights.set(language, (weights.get(language) ?? 0) + Math.min(line.length, 400))
  }
  const hinted = readLanguages.find((language) => language === hint)
  const most = Math.max(0, ...weights.values())
  // Of two languages that say about as much, the first is the one translated from.
  const [first] = [...weights].find(([, weight]) => weight * 2.5 >= most) ?? []
  const main = hinted && (weights.has(hinted) || most === 0) ? hinted : (first ?? hinted ?? 'ar')
  const isEnglish = (weights.get('en') ?? 0) > (weights.get('fr') ?? 0)
  const latin =
    weights.has('en') || weights.has('fr') ? (isEnglish ? 'en' : 'fr') : main === 'en' ? 'en' : 'fr'
  return { main, latin, hasBoth: saysMuchInBoth(text.slice(0, sampled)) }
}

/** Whether a text uses the small words of French and of English. */
function saysMuchInBoth(text: string): boolean {
  const counts = { fr: 0, en: 0 }
  for (const [word] of text.matchAll(/[a-z]+'?/g)) {
    if (common.fr.has(word)) counts.fr++
    if (common.en.has(word)) counts.en++
  }
  return Math.min(counts.fr, counts.en) * 8 >= Math.max(counts.fr, counts.en)
}
