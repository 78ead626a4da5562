import type { Command } from 'commander'
import type { InterfaceLanguage } from '../core/text/problem-words'
import { helpWords } from './help-words'
import type { Take } from './program'

/** What the user may say with `tawsiya register`. */
export interface RegisterFlags {
  readonly format: string
  readonly out: string
}

/** What the user may say with `tawsiya new-edition`. */
export interface NewEditionFlags {
  readonly out: string
  readonly from?: string
  readonly to?: string
}

/** Adds `tawsiya register` and `tawsiya new-edition`: what a conference's file keeps beyond one export. */
export function addRecordCommands(program: Command, language: InterfaceLanguage, take: Take): void {
  const words = recordWords[language]
  const { file, json } = helpWords[language]
  program
    .command('register')
    .description(words.register)
    .argument('<file>', file)
    .option('-f, --format <list>', words.format, 'xlsx,csv')
    .option('-o, --out <folder>', words.folder, '.')
    .option('--json', json)
    .action(async (from: string, flags: RegisterFlags) => {
      const { runRegister } = await import('./run-register')
      await take(runRegister(from, flags, language))
    })
  program
    .command('new-edition')
    .description(words.newEdition)
    .argument('<file>', file)
    .requiredOption('-o, --out <file>', words.out)
    .option('--from <date>', words.from)
    .option('--to <date>', words.to)
    .option('--json', json)
    .action(async (from: string, flags: NewEditionFlags) => {
      const { runNewEdition } = await import('./run-new-edition')
      await take(runNewEdition(from, flags, language))
    })
}

type Word = 'register' | 'format' | 'folder' | 'newEdition' | 'out' | 'from' | 'to'

const recordWords: Readonly<Record<InterfaceLanguage, Readonly<Record<Word, string>>>> = {
  en: {
    register: 'write the register of documents that went out under a number',
    format: 'formats: xlsx, csv',
    folder: 'folder to write into',
    newEdition: 'begin the file of the next edition, with the recommendations still open',
    out: 'conference file to write (.tawsiya); one that is there is left alone',
    from: 'first day of the next edition (today unless told otherwise)',
    to: 'last day of the next edition (the first unless told otherwise)',
  },
  fr: {
    register: 'écrire le registre des documents sortis sous un numéro',
    format: 'formats : xlsx, csv',
    folder: 'dossier où écrire',
    newEdition: 'commencer le fichier de l’édition suivante, avec les recommandations ouvertes',
    out: 'fichier de congrès à écrire (.tawsiya) ; un fichier existant n’est pas touché',
    from: 'premier jour de l’édition suivante (aujourd’hui par défaut)',
    to: 'dernier jour de l’édition suivante (le premier par défaut)',
  },
  ar: {
    register: 'كتابة سجل الوثائق الصادرة برقم',
    format: 'الصيغ: xlsx أو csv',
    folder: 'مجلد الكتابة',
    newEdition: 'فتح ملف الدورة الموالية بالتوصيات التي لم تُنجز بعد',
    out: 'ملف المؤتمر الذي يُكتب (\u2068.tawsiya\u2069)؛ والملف الموجود لا يُمس',
    from: 'أول يوم من الدورة الموالية (اليوم ما لم يُذكر غيره)',
    to: 'آخر يوم من الدورة الموالية (أول يوم ما لم يُذكر غيره)',
  },
}
