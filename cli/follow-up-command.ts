import type { Command } from 'commander'
import type { InterfaceLanguage } from '../core/text/problem-words'
import { helpWords } from './help-words'
import type { Take } from './program'

/** What the user may say with `tawsiya follow-up export`. */
export interface FollowUpExportFlags {
  readonly format: string
  readonly out: string
}

/** What the user may say with `tawsiya follow-up import`. */
export interface FollowUpImportFlags {
  readonly into: string
  readonly partial?: true
}

/** Adds `tawsiya follow-up export` and `import`: the action matrix out to spreadsheets and back. */
export function addFollowUpCommand(
  program: Command,
  language: InterfaceLanguage,
  take: Take,
): void {
  const words = followUpWords[language]
  const { file, json } = helpWords[language]
  const followUp = program.command('follow-up').description(words.followUp)
  followUp
    .command('export')
    .description(words.export)
    .argument('<file>', file)
    .option('-f, --format <list>', words.format, 'xlsx')
    .option('-o, --out <folder>', words.out, '.')
    .option('--json', json)
    .action(async (from: string, flags: FollowUpExportFlags) => {
      const { runFollowUpExport } = await import('./run-follow-up-export')
      await take(runFollowUpExport(from, flags, language))
    })
  followUp
    .command('import')
    .description(words.import)
    .argument('<table>', words.table)
    .requiredOption('--into <file>', words.into)
    .option('--partial', words.partial)
    .option('--json', json)
    .action(async (table: string, flags: FollowUpImportFlags) => {
      const { runFollowUpImport } = await import('./run-follow-up-import')
      await take(runFollowUpImport(table, flags, language))
    })
}

type Word = 'followUp' | 'export' | 'import' | 'format' | 'out' | 'table' | 'into' | 'partial'

const followUpWords: Readonly<Record<InterfaceLanguage, Readonly<Record<Word, string>>>> = {
  en: {
    followUp: 'follow the recommendations up: export the action matrix, import what came back',
    export: 'write the action matrix for spreadsheets and other programs',
    import: 'take statuses and answers from a table; empty cells leave things as they are',
    format: 'formats: xlsx, csv, json, jsonl',
    out: 'folder to write into',
    table: 'the table that came back: xlsx, csv, json or jsonl',
    into: 'conference file to update (.tawsiya)',
    partial: 'take the good rows even where others are wrong',
  },
  fr: {
    followUp: 'suivre les recommandations : exporter le tableau, importer les retours',
    export: 'écrire le tableau de suivi pour tableurs et autres programmes',
    import: 'reprendre états et réponses d’un tableau ; une cellule vide ne change rien',
    format: 'formats : xlsx, csv, json, jsonl',
    out: 'dossier où écrire',
    table: 'le tableau revenu : xlsx, csv, json ou jsonl',
    into: 'fichier de congrès à mettre à jour (.tawsiya)',
    partial: 'prendre les bonnes lignes même si d’autres sont fausses',
  },
  ar: {
    followUp: 'تتبع التوصيات: تصدير جدول التتبع واستيراد ما عاد منه',
    export: 'كتابة جدول التتبع لبرامج الجداول ولبرامج أخرى',
    import: 'أخذ الحالات والأجوبة من جدول؛ والخلية الفارغة لا تغيّر شيئاً',
    format: 'الصيغ: xlsx أو csv أو json أو jsonl',
    out: 'مجلد الكتابة',
    table: 'الجدول العائد: xlsx أو csv أو json أو jsonl',
    into: 'ملف المؤتمر الذي يُحيَّن (\u2068.tawsiya\u2069)',
    partial: 'أخذ الصفوف السليمة ولو كان غيرها خاطئاً',
  },
}
