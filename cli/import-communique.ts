import type { Command } from 'commander'
import type { InterfaceLanguage } from '../core/text/problem-words'
import type { Take } from './program'

/** What the user may say with `tawsiya import`. */
export interface ImportFlags {
  readonly language?: string
  readonly out?: string
  readonly into?: string
  readonly take?: string
  readonly json?: boolean
}

/** Adds `tawsiya import FILE`: a communiqué's text becomes a conference with its recommendations. */
export function addImportCommand(program: Command, language: InterfaceLanguage, take: Take): void {
  const words = importWords[language]
  program
    .command('import')
    .description(words.import)
    .argument('<file>', words.text)
    .option('-l, --language <code>', words.language)
    .option('-o, --out <file>', words.out)
    .option('--into <file>', words.into)
    .option('--take <list>', words.take)
    .option('--json', words.json)
    .action(async (file: string, flags: ImportFlags) => {
      if (flags.into !== undefined) {
        const { runImportEdited } = await import('./import-edited')
        await take(runImportEdited(file, flags.into, flags.take, language))
        return
      }
      const { runImport } = await import('./run-import')
      await take(runImport(file, flags, language))
    })
}

const importWords: Readonly<
  Record<
    InterfaceLanguage,
    Readonly<Record<'import' | 'text' | 'language' | 'out' | 'into' | 'take' | 'json', string>>
  >
> = {
  en: {
    import: "read a communiqué's recommendations into a conference",
    text: 'the communiqué: txt, md, html, docx or odt; - reads standard input',
    language:
      'language to read it in first: ar, fr or en (found in the text unless told otherwise)',
    out: 'conference file to write (.tawsiya); without it, what was found is only shown',
    into: 'conference file that an edited Word document (docx) or translation (xlf) was made from: shows what changed in it',
    take: 'with --into, changes to take over: all, or their names in a list',
    json: 'answer in JSON, for other programs',
  },
  fr: {
    import: 'lire les recommandations d’un communiqué dans un congrès',
    text: 'le communiqué : txt, md, html, docx ou odt ; - lit l’entrée standard',
    language: 'langue à lire d’abord : ar, fr ou en (trouvée dans le texte par défaut)',
    out: 'fichier de congrès à écrire (.tawsiya) ; sans lui, ce qui a été trouvé est seulement montré',
    into: 'fichier de congrès dont est issu un document Word (docx) ou une traduction (xlf) modifiés : montre ce qui a changé',
    take: 'avec --into, modifications à reprendre : all, ou la liste de leurs noms',
    json: 'répondre en JSON, pour d’autres programmes',
  },
  ar: {
    import: 'قراءة توصيات بلاغ وإدخالها في مؤتمر',
    text: 'البلاغ: txt أو md أو html أو docx أو odt؛ - يقرأ الدخل القياسي',
    language: 'اللغة التي يُقرأ بها أولاً: ar أو fr أو en (تُعرف من النص ما لم تُذكر)',
    out: 'ملف المؤتمر الذي يُكتب (\u2068.tawsiya\u2069)؛ وبدونه يُعرض ما وُجد فقط',
    into: 'ملف المؤتمر الذي صدرت منه وثيقة Word معدّلة (docx) أو ترجمة (xlf): يعرض ما تغيّر فيها',
    take: 'مع \u2068--into\u2069، التغييرات التي تؤخذ: all أو قائمة أسمائها',
    json: 'الجواب بصيغة JSON، لبرامج أخرى',
  },
}
