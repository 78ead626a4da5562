import type { Language } from '../../text/language'
import { words } from './phrases'
import { readLanguages, type ReadLanguage } from './grammars'

const common = {
  fr: words(
    `le la les des du de et en un une pour dans sur par au aux que qui est sont à d' l' avec ce cette leur ont ainsi`,
  ),
  en: words(
    `the of and to in for on by with that is are a an be this from its their have has as at will should`,
  ),
}

/** The language of a folded stretch; null when it holds too few words to tell. */
export function languageOf(text: string): ReadLanguage | null {
  const sample = text.slice(0, 4000)
  const arabic = sample.match(/[\u0620-\u064A]/g)?.length ?? 0
  const latin = sample.match(/[a-z]/g)?.length ?? 0
  if (arabic === 0 && latin === 0) return null
  if (arabic * 1.5 >= latin) return 'ar'
  let french = 0
  let english = 0
  for (const [word] of sample.matchAll(/[a-z]+'?/g)) {
    if (common.fr.has(word)) french++
    if (common.en.has(word)) english++
  }
  return french === english ? null : french > english ? 'fr' : 'en'
}

/** The language that most of the text is in; the one hinted at wins when the text has it at all. */
export function mainLanguage(text: string, hint: Language | undefined): ReadLanguage {
  const counts = new Map<ReadLanguage, number>()
  const size = 2000
  const step = Math.max(size, Math.floor(text.length / 50))
  for (let at = 0; at < text.length; at += step) {
    const language = languageOf(text.slice(at, at + size))
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const hinted = readLanguages.find((language) => language === hint)
  if (hinted && (counts.size === 0 || isIn(text, hinted))) return hinted
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one)
  return most?.[0] ?? hinted ?? 'ar'
}

/** Whether some paragraph of the text is in the language. */
const isIn = (text: string, language: ReadLanguage): boolean =>
  text
    .slice(0, 200_000)
    .split('\n')
    .some((line) => line.length > 20 && languageOf(line) === language)
