import type { Problem, ProblemCode, TextPlace } from '../outcome'
import { wordExpectationIn } from './expectation-words'
import type { Language } from './language'
import { communiqueProblems } from './problems/communique-problems'
import { exchangeProblems } from './problems/exchange-problems'
import { letterheadProblems } from './problems/letterhead-problems'
import { orderProblems } from './problems/order-problems'
import { readingProblems } from './problems/reading-problems'
import { templateProblems } from './problems/template-problems'
import { writingProblems } from './problems/writing-problems'
import type { ProblemSentence } from './problems/problem-sentences'
import { nameTextPlace } from './text-place-words'

/** The languages the program itself speaks. */
export type InterfaceLanguage = Extract<Language, 'ar' | 'fr' | 'en'>

const sentences: Readonly<Record<ProblemCode, ProblemSentence>> = {
  ...readingProblems,
  ...templateProblems,
  ...orderProblems,
  ...communiqueProblems,
  ...exchangeProblems,
  ...letterheadProblems,
  ...writingProblems,
}

/** What stands for a place that is not known. */
const somewhere: ProblemSentence = { ar: 'هذا الملف', fr: 'ce fichier', en: 'this file' }

/** One sentence that names the place of a problem and what to do about it. */
export function wordProblem(problem: Problem, language: InterfaceLanguage): string {
  const values = {
    path: problem.texts ? listOf(problem.texts, language) : (problem.path ?? somewhere[language]),
    detail: problem.detail && wordExpectationIn(problem.detail, language),
  }
  // Paths and values keep their own order inside an Arabic sentence.
  const shown = (value: string): string => (language === 'ar' ? `\u2068${value}\u2069` : value)
  return typographic(sentences[problem.code][language], language)
    .replace(/<([^<>]*)>/g, (_, stretch: string) => (values.detail ? stretch : ''))
    .replace(/\{(path|detail)\}/g, (_, name: 'path' | 'detail') =>
      shown(oneLine(values[name] ?? '')),
    )
}

const textSeparators: ProblemSentence = { ar: '؛ ', fr: '\u00A0; ', en: '; ' }

/** Texts as people call them, one after the other. */
const listOf = (texts: readonly TextPlace[], language: InterfaceLanguage): string =>
  texts.map((text) => nameTextPlace(text, language)).join(textSeparators[language])

const typographic = (sentence: string, language: InterfaceLanguage): string =>
  language === 'fr' ? sentence.replace(/ (?=[:;])/g, '\u00A0') : sentence

const oneLine = (value: string): string => value.replace(/[ \t\r\n\v\f\u2028\u2029]+/g, ' ').trim()
