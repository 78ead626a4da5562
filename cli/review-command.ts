import type { Command } from 'commander'
import type { InterfaceLanguage } from '../core/text/problem-words'
import { helpWords } from './help-words'
import type { Take } from './program'

/** What the user may say with `tawsiya review-table`. */
export interface ReviewFlags {
  readonly from?: string
  readonly to?: string
  readonly out: string
}

/** Adds `tawsiya review-table FILE`: two languages side by side in Word, to be corrected and brought back. */
export function addReviewCommand(program: Command, language: InterfaceLanguage, take: Take): void {
  const words = reviewWords[language]
  program
    .command('review-table')
    .description(words.review)
    .argument('<file>', helpWords[language].file)
    .requiredOption('-o, --out <file>', words.out)
    .option('--from <code>', words.from)
    .option('--to <code>', words.to)
    .option('--json', helpWords[language].json)
    .action(async (file: string, flags: ReviewFlags) => {
      const { runReviewTable } = await import('./run-review-table')
      await take(runReviewTable(file, flags, language))
    })
}

type Word = 'review' | 'out' | 'from' | 'to'

const reviewWords: Readonly<Record<InterfaceLanguage, Readonly<Record<Word, string>>>> = {
  en: {
    review: 'write a Word table of all texts in two languages, for a translator or reviewer',
    out: 'Word file to write (docx); bring it back with import --into',
    from: 'language to translate from (the first of the conference unless told otherwise)',
    to: 'language to translate into (the second unless told otherwise)',
  },
  fr: {
    review: 'écrire un tableau Word de tous les textes en deux langues, pour traduire ou relire',
    out: 'fichier Word à écrire (docx) ; à reprendre avec import --into',
    from: 'langue de départ (la première du congrès par défaut)',
    to: 'langue d’arrivée (la deuxième par défaut)',
  },
  ar: {
    review: 'كتابة جدول Word لكل النصوص بلغتين، للترجمة أو المراجعة',
    out: 'ملف Word الذي يُكتب (docx)؛ ويُسترجع بـ \u2068import --into\u2069',
    from: 'اللغة المترجَم منها (الأولى في المؤتمر ما لم تُذكر)',
    to: 'اللغة المترجَم إليها (الثانية ما لم تُذكر)',
  },
}
