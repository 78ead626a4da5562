import type { Command } from 'commander'
import type { InterfaceLanguage } from '../core/text/problem-words'
import { helpWords } from './help-words'
import type { Take } from './program'

/** What the user may say with `tawsiya impose`. */
export interface ImposeFlags {
  readonly layout: string
  readonly binding?: string
  readonly sheet: string
  readonly marks?: true
  readonly out: string
}

/** Adds `tawsiya impose FILE`: the pages of a PDF on sheets to be folded. */
export function addImposeCommand(program: Command, language: InterfaceLanguage, take: Take): void {
  const words = imposeWords[language]
  program
    .command('impose')
    .description(words.impose)
    .argument('<file>', words.file)
    .argument('[second]', words.second)
    .option('--layout <kind>', words.layout, 'booklet')
    .option('--binding <side>', words.binding)
    .option('--sheet <size>', words.sheet, 'A4')
    .option('--marks', words.marks)
    .requiredOption('-o, --out <file>', words.out)
    .option('--json', helpWords[language].json)
    .action(async (file: string, second: string | undefined, flags: ImposeFlags) => {
      const { runImpose } = await import('./run-impose')
      const files = second === undefined ? [file] : [file, second]
      await take(runImpose(files, flags, language))
    })
}

type Word = 'impose' | 'file' | 'second' | 'layout' | 'binding' | 'sheet' | 'marks' | 'out'

const imposeWords: Readonly<Record<InterfaceLanguage, Readonly<Record<Word, string>>>> = {
  en: {
    impose: 'bring the pages of a PDF onto sheets, to be printed on both sides and folded',
    file: 'the PDF; - reads standard input',
    second: 'for flip: the PDF that begins at the other cover',
    layout: 'booklet, two-up or flip',
    binding:
      'side the pages are held at: right or left, for flip right,left (the PDF says it unless told otherwise)',
    sheet: 'paper that is folded: A4 or A3',
    marks: 'crop and fold marks, on paper one size larger (SRA4, SRA3)',
    out: 'PDF to write; - writes to standard output',
  },
  fr: {
    impose: 'placer les pages d’un PDF sur des feuilles à imprimer recto verso et à plier',
    file: 'le PDF ; - lit l’entrée standard',
    second: 'pour flip : le PDF qui commence à l’autre couverture',
    layout: 'booklet (cahier), two-up (deux par face) ou flip (tête-bêche)',
    binding: 'côté de la reliure : right ou left, pour flip right,left (celui du PDF par défaut)',
    sheet: 'papier à plier : A4 ou A3',
    marks: 'traits de coupe et de pliage, sur un papier plus grand (SRA4, SRA3)',
    out: 'PDF à écrire ; - écrit sur la sortie standard',
  },
  ar: {
    impose: 'توزيع صفحات ملف PDF على أوراق تُطبع على الوجهين وتُطوى',
    file: 'ملف PDF؛ والعلامة - تقرأ من الدخل القياسي',
    second: 'مع flip: ملف PDF الذي يبدأ من الغلاف الآخر',
    layout: 'booklet (كتيّب) أو two-up (صفحتان في الوجه) أو flip (كتيّب من غلافين)',
    binding: 'جهة التجليد: right أو left، ومع flip مثلاً right,left (كما في الملف ما لم تُذكر)',
    sheet: 'الورق الذي يُطوى: A4 أو A3',
    marks: 'علامات القص والطي، على ورق أكبر (SRA4 أو SRA3)',
    out: 'ملف PDF الذي يُكتب؛ والعلامة - تكتب إلى الخرج القياسي',
  },
}
