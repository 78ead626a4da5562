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

/** What the user may say with `tawsiya xliff`. */
export interface XliffFlags extends ReviewFlags {
  readonly use: string
}

/**
 * Adds `tawsiya review-table FILE` and `tawsiya xliff FILE`: two languages side by side, in Word or for a
 * translator's tool, to be corrected and brought back.
 */
export function addReviewCommands(program: Command, language: InterfaceLanguage, take: Take): void {
  const words = reviewWords[language]
  const { file, json } = helpWords[language]
  program
    .command('review-table')
    .description(words.review)
    .argument('<file>', file)
    .requiredOption('-o, --out <file>', words.out)
    .option('--from <code>', words.from)
    .option('--to <code>', words.to)
    .option('--json', json)
    .action(async (from: string, flags: ReviewFlags) => {
      const { runReviewTable } = await import('./run-review-table')
      await take(runReviewTable(from, flags, language))
    })
  program
    .command('xliff')
    .description(words.xliff)
    .argument('<file>', file)
    .requiredOption('-o, --out <file>', words.xliffOut)
    .option('--from <code>', words.from)
    .option('--to <code>', words.to)
    .option('--use <version>', words.use, '2.0')
    .option('--json', json)
    .action(async (from: string, flags: XliffFlags) => {
      const { runXliff } = await import('./run-xliff')
      await take(runXliff(from, flags, language))
    })
}

type Word = 'review' | 'out' | 'xliff' | 'xliffOut' | 'from' | 'to' | 'use'

const reviewWords: Readonly<Record<InterfaceLanguage, Readonly<Record<Word, string>>>> = {
  en: {
    review: 'write a Word table of all texts in two languages, for a translator or reviewer',
    out: 'Word file to write (docx); bring it back with import --into',
    xliff: 'write all texts in two languages as XLIFF, for a translator’s tool',
    xliffOut: 'XLIFF file to write (xlf); bring it back with import --into',
    from: 'language to translate from (the first of the conference unless told otherwise)',
    to: 'language to translate into (the second unless told otherwise)',
    use: 'version of XLIFF: 2.0, or 1.2 for older tools',
  },
  fr: {
    review: 'écrire un tableau Word de tous les textes en deux langues, pour traduire ou relire',
    out: 'fichier Word à écrire (docx) ; à reprendre avec import --into',
    xliff: 'écrire tous les textes en deux langues en XLIFF, pour un outil de traduction',
    xliffOut: 'fichier XLIFF à écrire (xlf) ; à reprendre avec import --into',
    from: 'langue de départ (la première du congrès par défaut)',
    to: 'langue d’arrivée (la deuxième par défaut)',
    use: 'version de XLIFF : 2.0, ou 1.2 pour les outils plus anciens',
  },
  ar: {
    review: 'كتابة جدول Word لكل النصوص بلغتين، للترجمة أو المراجعة',
    out: 'ملف Word الذي يُكتب (docx)؛ ويُسترجع بـ \u2068import --into\u2069',
    xliff: 'كتابة كل النصوص بلغتين بصيغة XLIFF، لبرامج المترجمين',
    xliffOut: 'ملف XLIFF الذي يُكتب (xlf)؛ ويُسترجع بـ \u2068import --into\u2069',
    from: 'اللغة المترجَم منها (الأولى في المؤتمر ما لم تُذكر)',
    to: 'اللغة المترجَم إليها (الثانية ما لم تُذكر)',
    use: 'إصدار XLIFF: \u20682.0\u2069، أو \u20681.2\u2069 للبرامج الأقدم',
  },
}
