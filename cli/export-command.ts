import type { Command } from 'commander'
import type { InterfaceLanguage } from '../core/text/problem-words'
import type { ExportFlags } from './export-options'
import { helpWords } from './help-words'
import type { Take } from './program'

/** Adds `tawsiya export FILE`: one document, or a batch of them. */
export function addExportCommand(program: Command, language: InterfaceLanguage, take: Take): void {
  const words = exportWords[language]
  program
    .command('export')
    .description(words.export)
    .argument('<file>', helpWords[language].file)
    .option('-t, --template <list>', words.template)
    .option('--templates <folder>', helpWords[language].templatesFolder)
    .option('--for <body>', words.for, (body, before: readonly string[] | undefined) => [
      ...(before ?? []),
      body,
    ])
    .option('-l, --languages <list>', words.languages)
    .option('-a, --arrangement <list>', words.arrangement)
    .option('-f, --format <list>', words.format)
    .option('--theme <id>', words.theme)
    .option('--paper <size>', words.paper)
    .option('--two-sided', words.twoSided)
    .option('--digits <kind>', words.digits)
    .option('--missing <choice>', words.missing)
    .option('--issued-on <date>', words.issuedOn)
    .option('--name <pattern>', words.name)
    .option('--frame <file>', words.frame)
    .option('--embed-fonts', words.embedFonts)
    .option('--attach-word', words.attachWord)
    .option('--register', words.register)
    .option('-o, --out <folder>', words.out)
    .option('--json', helpWords[language].json)
    .action(async (file: string, given: Partial<ExportFlags>) => {
      const { runExport } = await import('./run-export')
      const flags = { ...usualFlags, ...given }
      await take(runExport(file, flags, language))
    })
}

const usualFlags = {
  template: 'policy-brief',
  format: 'docx,pdf',
  digits: 'western',
  out: '.',
} as const

type Word = 'export' | Exclude<keyof ExportFlags, 'json'>

const exportWords: Readonly<Record<InterfaceLanguage, Readonly<Record<Word, string>>>> = {
  en: {
    export: 'write the briefs of a conference',
    template:
      'templates, as in policy-brief or ministry-brief,ministry-letter (policy-brief unless told otherwise)',
    for: 'a body by id or name, or all of them: each gets its own (may be repeated)',
    languages:
      'languages in printing order, such as ar,fr (all of the conference unless told otherwise)',
    arrangement:
      'how the languages share the pages, such as side-by-side or one-language,facing-pages (each template has its usual one)',
    format: 'formats: docx, pdf or both (docx,pdf unless told otherwise)',
    theme: "theme, instead of the template's own: serif, sans or large-print",
    paper: 'paper: A4, A5 or Letter',
    twoSided: 'for both sides of the paper: margins change sides, wider at the binding',
    digits: 'digits of Arabic texts: western or arabic-indic (western unless told otherwise)',
    missing: 'a text missing in one language: mark (unless told otherwise), stop or fallback',
    issuedOn: 'date the brief carries, such as 2025-11-14 (today unless told otherwise)',
    name: 'pattern of file names, of {conference} {template} {addressee} {languages} {arrangement} {number} {date}',
    frame:
      'Word letterhead (docx) with {{placeholders}} that Word files are put in, the text at {{body}}',
    embedFonts: 'take the fonts along in Word files',
    attachWord: 'attach the Word file to the PDF file (PDF/A-3)',
    register: 'number the documents, and keep the register in the conference file',
    out: 'folder to write into (this one unless told otherwise); - writes one file to standard output',
  },
  fr: {
    export: 'écrire les notes d’un congrès',
    template: 'modèles, par exemple ministry-brief,ministry-letter (policy-brief par défaut)',
    for: 'un organisme, par identifiant ou par nom, ou all : à chacun le sien (peut se répéter)',
    languages: 'langues dans l’ordre d’impression, par exemple ar,fr (toutes par défaut)',
    arrangement:
      'disposition des langues, par exemple side-by-side ou one-language,facing-pages (chaque modèle a la sienne par défaut)',
    format: 'formats : docx, pdf ou les deux (docx,pdf par défaut)',
    theme: 'thème, au lieu de celui du modèle : serif, sans ou large-print',
    paper: 'papier : A4, A5 ou Letter',
    twoSided: 'recto verso : marges en miroir, plus larges à la reliure',
    digits: 'chiffres des textes arabes : western ou arabic-indic (western par défaut)',
    missing: 'texte manquant dans une langue : mark (par défaut), stop ou fallback',
    issuedOn: 'date que porte la note, par exemple 2025-11-14 (aujourd’hui par défaut)',
    name: 'forme des noms de fichiers, avec {conference} {template} {addressee} {languages} {arrangement} {number} {date}',
    frame: 'papier à en-tête Word (docx) avec des champs {{…}}, le texte à la place de {{body}}',
    embedFonts: 'joindre les polices aux fichiers Word',
    attachWord: 'joindre le fichier Word au fichier PDF (PDF/A-3)',
    register: 'numéroter les documents et tenir le registre dans le fichier du congrès',
    out: 'dossier où écrire (celui-ci par défaut) ; - écrit un seul fichier sur la sortie standard',
  },
  ar: {
    export: 'كتابة موجزات مؤتمر',
    template: 'القوالب، مثل ministry-brief,ministry-letter (policy-brief ما لم يُذكر غيره)',
    for: 'هيئة بمعرّفها أو باسمها، أو all لكل الهيئات: لكل هيئة وثيقتها (يمكن تكراره)',
    languages: 'اللغات بترتيب الطباعة، مثل ar,fr (كل لغات المؤتمر ما لم يُذكر غيرها)',
    arrangement:
      'ترتيب اللغات، مثل side-by-side أو one-language,facing-pages (لكل قالب ترتيبه المعتاد)',
    format: 'الصيغ: docx أو pdf أو هما معاً (docx,pdf ما لم يُذكر غيرهما)',
    theme: 'المظهر بدل مظهر القالب: serif أو sans أو large-print',
    paper: 'الورق: A4 أو A5 أو Letter',
    twoSided: 'للطباعة على الوجهين: هوامش متناظرة، أعرض عند التجليد',
    digits: 'أرقام النصوص العربية: western أو arabic-indic (western ما لم يُذكر غيرها)',
    missing: 'النص الناقص في إحدى اللغات: mark (ما لم يُذكر غيره) أو stop أو fallback',
    issuedOn: 'تاريخ الموجز، مثل 2025-11-14 (اليوم ما لم يُذكر غيره)',
    name: 'نمط أسماء الملفات من {conference} {template} {addressee} {languages} {arrangement} {number} {date}',
    frame: 'ورق مراسلات بصيغة Word (docx) فيه خانات {{…}}، والنص في موضع {{body}}',
    embedFonts: 'إرفاق الخطوط بملفات Word',
    attachWord: 'إرفاق ملف Word بملف PDF (PDF/A-3)',
    register: 'ترقيم الوثائق وحفظ السجل في ملف المؤتمر',
    out: 'مجلد الكتابة (هذا المجلد ما لم يُذكر غيره)؛ والعلامة - تكتب ملفاً واحداً إلى الخرج القياسي',
  },
}
