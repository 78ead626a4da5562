import type { FoldedText } from './folded-text'
import type { Token } from './tokens'
import { actionNouns, definiteActions, governed, thingNouns } from './words/arabic-action-nouns'

/** A verbal noun found in a word, and where it begins once its prefix is left out. */
export interface ActionWord {
  readonly start: number
  readonly hasAnd: boolean
  readonly preposition: 'ب' | 'ل' | ''
}

/**
 * Reads `و`, then `ب` or `ل`, off a word that is a verbal noun; null when the word is none. With `mayBeOwned` also
 * one that its object is written onto: تعميمها.
 */
export function readActionWord(
  folded: FoldedText,
  token: Token | undefined,
  mayBeOwned = false,
): ActionWord | null {
  if (!token?.isWord) return null
  const held = mayBeOwned ? owned : plain
  const known = held.get(token)
  if (known !== undefined) return known
  const read = findActionWord(folded, token, mayBeOwned)
  held.set(token, read)
  return read
}

/** A token is looked at again from every verb before it: what it is was found out once. */
const plain = new WeakMap<Token, ActionWord | null>()
const owned = new WeakMap<Token, ActionWord | null>()

function findActionWord(folded: FoldedText, token: Token, mayBeOwned: boolean): ActionWord | null {
  for (const [prefix, hasAnd, preposition] of prefixes) {
    if (!token.text.startsWith(prefix)) continue
    const noun = token.text.slice(prefix.length)
    const start = token.start + prefix.length
    // « وبحث إمكانية …» is no « حث »; « وبحث الحكومة على » is.
    if (noun === 'حث' && preposition === 'ب' && !urgesOn(folded, token)) continue
    const first = spelling(folded, start)
    if (isActionNoun(noun, first) || isBareAction(folded, token, noun, first))
      return { start, hasAnd, preposition }
    const stem = mayBeOwned && /^(\S{3,}?)(?:ها|هم|هن|هما|ه|نا)$/.exec(noun)?.[1]
    if (stem && isOwned(stem, spelling(folded, start))) return { start, hasAnd, preposition }
  }
  return null
}

const urgesOn = ({ text }: FoldedText, { end }: Token): boolean =>
  /\sعلي\s/.test(text.slice(end, end + 60))

/** « واعمال مبدأ المساواة »: typed without hamza and before a noun without article it is إعمال; « وبحث إمكانية » acts too. */
const isBareAction = (folded: FoldedText, token: Token, noun: string, first: string): boolean =>
  noun === 'بحث'
    ? /^\s(?:امكاني|سبل|اليات|كيفي|اوجه|فرص)/.test(folded.text.slice(token.end, token.end + 8))
    : noun === 'اعمال' &&
      first === 'ا' &&
      /^\s(?!ال|فني|ادبي|علمي)\S/.test(folded.text.slice(token.end, token.end + 6))

/** تعميمها، مراقبتها: the noun with its object written onto it. */
const isOwned = (noun: string, firstLetter: string): boolean =>
  !thingNouns.has(noun) &&
  (isActionNoun(noun, firstLetter) || actionNouns.has(noun.replace(/ت$/, 'ه')))

const prefixes = [
  ['', false, ''],
  ['و', true, ''],
  ['ف', true, ''],
  ['ب', false, 'ب'],
  ['ل', false, 'ل'],
  ['وب', true, 'ب'],
  ['ول', true, 'ل'],
] as const

/** A noun with the article that asks for an action, its particle following: والعمل على. */
export function readDefiniteAction(tokens: readonly Token[], at: number): ActionWord | null {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return null
  const hasAnd = token.text.startsWith('و')
  const preposition = token.text.startsWith('بال') || token.text.startsWith('وبال') ? 'ب' : ''
  const length = (hasAnd ? 1 : 0) + preposition.length
  const noun = token.text.slice(length)
  if (!definiteActions.has(noun) && !isDefinitePattern(noun, next.text)) return null
  const leads = (text: string): boolean => governed.has(text) || /^[بل]./.test(text)
  // « التصدي علميا لمشاكل », « الاعتراف القانوني بالإذاعات »: one word may qualify it first.
  const isQualified = /^ال\S{3,}ي$|^\S{3,}يا$/.test(next.text) && leads(tokens[at + 2]?.text ?? '')
  return leads(next.text) || isQualified
    ? { start: token.start + length, hasAnd, preposition }
    : null
}

/** « الابتعاد عن », « الاستناد إلى »: nouns of these shapes with their particle are actions, known or not. */
const isDefinitePattern = (noun: string, particle: string): boolean =>
  /^(?:عن|علي|الي)$/.test(particle) && definitePatterns.test(noun)
const definitePatterns = /^ال(?:ا[^ل]ت.ا.|ان..ا.|است..?ا.|ت.ا..)$/

/** Whether the first letter was written with hamza below (إفعال), above (plurals: أفعال) or without. */
const spelling = ({ source, origins }: FoldedText, at: number): string =>
  source
    .charAt(origins[at] ?? 0)
    .normalize('NFKC')
    .charAt(0)

function isActionNoun(noun: string, firstLetter: string): boolean {
  if (noun.length < 2) return false
  // أعداد are numbers and أعمال works; with the hamza below they would be actions.
  if (firstLetter === 'أ') return aboveNouns.has(noun)
  if (firstLetter !== 'إ' && thingNouns.has(noun) && !bareActions.has(noun)) return false
  // إفعال: with the hamza below only few are things.
  if (firstLetter === 'إ' && /^ا..ا.$/.test(noun)) return !namesWithHamza.has(noun)
  return actionNouns.has(noun) || patterns.some((pattern) => pattern.test(noun))
}

const aboveNouns = new Set(['اجراه', 'اخذ', 'اداء'])
const namesWithHamza = new Set(['انسان', 'اسلام', 'ايمان', 'اكراه', 'اجماع', 'اجمال', 'اقبال'])
// Actions and things at once; where an action can stand they are read as one.
const bareActions = new Set([
  'تمويل',
  'تكوين',
  'ابتكار',
  'انتاج',
  'تعاون',
  'استثناء',
  'تربيه',
  'تعليم',
  'عمل',
  'قيام',
  'حرص',
])

// تفعيل، تفعلة، استفعال، افتعال، انفعال.
const patterns = [/^ت(?!ا)..ي.$/, /^ت(?!ا)..يه$/, /^است.{2,4}$/, /^ا[^ل]ت.ا.$/, /^ان..ا.$/]
