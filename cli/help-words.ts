import type { InterfaceLanguage } from '../core/text/problem-words'

interface HelpWords {
  readonly program: string
  readonly export: string
  readonly check: string
  readonly templates: string
  readonly file: string
  readonly template: string
  readonly languages: string
  readonly arrangement: string
  readonly format: string
  readonly theme: string
  readonly digits: string
  readonly issuedOn: string
  readonly out: string
  readonly json: string
  readonly help: string
  readonly version: string
  /** The titles commander prints, by its own words for them. */
  readonly titles: Readonly<Record<string, string>>
  /** Said of a command line that cannot be understood; `{it}` is the part of it. */
  readonly usage: {
    readonly unknownOption: string
    readonly unknownCommand: string
    readonly missingArgument: string
    readonly missingValue: string
    readonly tooManyArguments: string
    readonly unknownDigits: string
    readonly notADate: string
    readonly oneFormatForOutput: string
    readonly other: string
  }
}

/** What `--help` and messages about the command line say. */
export const helpWords: Readonly<Record<InterfaceLanguage, HelpWords>> = {
  en: {
    program: "Turns a conference's recommendations into bilingual documents, in Word and PDF.",
    export: 'write the briefs of a conference',
    check: 'list what is missing or inconsistent in a conference',
    templates: 'list the templates',
    file: 'conference file (.tawsiya); - reads standard input',
    template: 'template (policy-brief unless told otherwise)',
    languages:
      'languages in printing order, such as ar,fr (all of the conference unless told otherwise)',
    arrangement:
      'how the languages share the pages: one-language, side-by-side or one-after-another',
    format: 'formats: docx, pdf or both (docx,pdf unless told otherwise)',
    theme: "theme, instead of the template's own: serif or sans",
    digits: 'digits of Arabic texts: western or arabic-indic (western unless told otherwise)',
    issuedOn: 'date the brief carries, such as 2025-11-14 (today unless told otherwise)',
    out: 'folder to write into (this one unless told otherwise); - writes one format to standard output',
    json: 'answer in JSON, for other programs',
    help: 'show this help',
    version: 'show the version',
    titles: {},
    usage: {
      unknownOption: 'There is no option {it}: see tawsiya --help.',
      unknownCommand: 'There is no command {it}: choose export, check, import or templates.',
      missingArgument: 'The argument {it} is missing: see tawsiya --help.',
      missingValue: 'The option {it} needs a value: see tawsiya --help.',
      tooManyArguments: 'There are more arguments than the command takes: see tawsiya --help.',
      unknownDigits: '{it} are no digits: choose western or arabic-indic.',
      notADate: '{it} is not a date: write it as 2025-11-14.',
      oneFormatForOutput:
        'Standard output takes one format, not {it}: choose --format docx or pdf.',
      other: 'The command cannot be understood: see tawsiya --help.',
    },
  },
  fr: {
    program: 'Transforme les recommandations d’un congrès en documents bilingues, Word et PDF.',
    export: 'écrire les notes d’un congrès',
    check: 'relever ce qui manque ou se contredit dans un congrès',
    templates: 'énumérer les modèles',
    file: 'fichier de congrès (.tawsiya) ; - lit l’entrée standard',
    template: 'modèle (policy-brief par défaut)',
    languages: 'langues dans l’ordre d’impression, par exemple ar,fr (toutes par défaut)',
    arrangement: 'disposition des langues : one-language, side-by-side ou one-after-another',
    format: 'formats : docx, pdf ou les deux (docx,pdf par défaut)',
    theme: 'thème, au lieu de celui du modèle : serif ou sans',
    digits: 'chiffres des textes arabes : western ou arabic-indic (western par défaut)',
    issuedOn: 'date que porte la note, par exemple 2025-11-14 (aujourd’hui par défaut)',
    out: 'dossier où écrire (celui-ci par défaut) ; - écrit un seul format sur la sortie standard',
    json: 'répondre en JSON, pour d’autres programmes',
    help: 'afficher cette aide',
    version: 'afficher la version',
    titles: {
      'Usage:': 'Utilisation :',
      'Arguments:': 'Arguments :',
      'Options:': 'Options :',
      'Commands:': 'Commandes :',
    },
    usage: {
      unknownOption: 'L’option {it} n’existe pas : voir tawsiya --help.',
      unknownCommand: 'La commande {it} n’existe pas : choisissez export, check, import ou templates.',
      missingArgument: 'L’argument {it} manque : voir tawsiya --help.',
      missingValue: 'L’option {it} demande une valeur : voir tawsiya --help.',
      tooManyArguments: 'La commande reçoit trop d’arguments : voir tawsiya --help.',
      unknownDigits: 'Les chiffres {it} n’existent pas : choisissez western ou arabic-indic.',
      notADate: '{it} n’est pas une date : écrivez-la 2025-11-14.',
      oneFormatForOutput:
        'La sortie standard prend un seul format, et non {it} : choisissez --format docx ou pdf.',
      other: 'La commande est incompréhensible : voir tawsiya --help.',
    },
  },
  ar: {
    program: 'يحوّل توصيات مؤتمر إلى وثائق بلغتين، بصيغتي Word وPDF.',
    export: 'كتابة موجزات مؤتمر',
    check: 'بيان ما ينقص في مؤتمر أو يتعارض',
    templates: 'عرض القوالب',
    file: 'ملف المؤتمر (tawsiya)؛ والعلامة - تقرأ من الدخل القياسي',
    template: 'القالب (policy-brief ما لم يُذكر غيره)',
    languages: 'اللغات بترتيب الطباعة، مثل ar,fr (كل لغات المؤتمر ما لم يُذكر غيرها)',
    arrangement: 'ترتيب اللغتين: one-language أو side-by-side أو one-after-another',
    format: 'الصيغ: docx أو pdf أو هما معاً (docx,pdf ما لم يُذكر غيرهما)',
    theme: 'المظهر بدل مظهر القالب: serif أو sans',
    digits: 'أرقام النصوص العربية: western أو arabic-indic (western ما لم يُذكر غيرها)',
    issuedOn: 'تاريخ الموجز، مثل 2025-11-14 (اليوم ما لم يُذكر غيره)',
    out: 'مجلد الكتابة (هذا المجلد ما لم يُذكر غيره)؛ والعلامة - تكتب صيغة واحدة إلى الخرج القياسي',
    json: 'الجواب بصيغة JSON لبرامج أخرى',
    help: 'عرض هذه المساعدة',
    version: 'عرض رقم الإصدار',
    titles: {
      'Usage:': 'الاستعمال:',
      'Arguments:': 'المعطيات:',
      'Options:': 'الخيارات:',
      'Commands:': 'الأوامر:',
    },
    usage: {
      unknownOption: 'لا يوجد خيار {it}: انظروا tawsiya --help.',
      unknownCommand: 'لا يوجد أمر {it}: اختاروا export أو check أو import أو templates.',
      missingArgument: 'المعطى {it} ناقص: انظروا tawsiya --help.',
      missingValue: 'الخيار {it} يتطلب قيمة: انظروا tawsiya --help.',
      tooManyArguments: 'المعطيات أكثر مما يقبله الأمر: انظروا tawsiya --help.',
      unknownDigits: 'لا توجد أرقام باسم {it}: اختاروا western أو arabic-indic.',
      notADate: '{it} ليس تاريخاً: اكتبوه هكذا 2025-11-14.',
      oneFormatForOutput: 'الخرج القياسي يقبل صيغة واحدة لا {it}: اختاروا --format docx أو pdf.',
      other: 'الأمر غير مفهوم: انظروا tawsiya --help.',
    },
  },
}
