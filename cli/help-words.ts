import type { InterfaceLanguage } from '../core/text/problem-words'

interface HelpWords {
  readonly program: string
  readonly check: string
  readonly templates: string
  readonly templatesFolder: string
  /** Before the folder's path. */
  readonly ownTemplates: string
  readonly file: string
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
    readonly oneFileForOutput: string
    readonly unknownValue: string
    readonly unknownToken: string
    readonly registerNeedsFile: string
    readonly other: string
  }
}

/** What `--help` and messages about the command line say. */
export const helpWords: Readonly<Record<InterfaceLanguage, HelpWords>> = {
  en: {
    program: "Turns a conference's recommendations into bilingual documents, in Word and PDF.",
    check: 'list what is missing or inconsistent in a conference',
    templates: 'list the templates, your own included',
    templatesFolder: 'folder of your own templates (that of the window by default)',
    ownTemplates: 'Your own templates are kept in',
    file: 'conference file (.tawsiya); - reads standard input',
    json: 'answer in JSON, for other programs',
    help: 'show this help',
    version: 'show the version',
    titles: {},
    usage: {
      unknownOption: 'There is no option {it}: see tawsiya --help.',
      unknownCommand: 'There is no command {it}: see tawsiya --help.',
      missingArgument: 'The argument {it} is missing: see tawsiya --help.',
      missingValue: 'The option {it} needs a value: see tawsiya --help.',
      tooManyArguments: 'There are more arguments than the command takes: see tawsiya --help.',
      unknownDigits: '{it} are no digits: choose western or arabic-indic.',
      notADate: '{it} is not a date: write it as 2025-11-14.',
      oneFormatForOutput:
        'Standard output takes one format, not {it}: choose --format docx or pdf.',
      oneFileForOutput:
        'Standard output takes one file, not {it}: choose one document and one format.',
      unknownValue: 'There is no value {it}: choose one of those named.',
      unknownToken: 'A file name has no part {it}: see tawsiya export --help.',
      registerNeedsFile:
        'A register is kept in a file, not in {it}: name the conference file and a folder.',
      other: 'The command cannot be understood: see tawsiya --help.',
    },
  },
  fr: {
    program: 'Transforme les recommandations d’un congrès en documents bilingues, Word et PDF.',
    check: 'relever ce qui manque ou se contredit dans un congrès',
    templates: 'énumérer les modèles, les vôtres compris',
    templatesFolder: 'dossier de vos modèles (par défaut celui de la fenêtre)',
    ownTemplates: 'Vos modèles se trouvent dans',
    file: 'fichier de congrès (.tawsiya) ; - lit l’entrée standard',
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
      unknownCommand: 'La commande {it} n’existe pas : voir tawsiya --help.',
      missingArgument: 'L’argument {it} manque : voir tawsiya --help.',
      missingValue: 'L’option {it} demande une valeur : voir tawsiya --help.',
      tooManyArguments: 'La commande reçoit trop d’arguments : voir tawsiya --help.',
      unknownDigits: 'Les chiffres {it} n’existent pas : choisissez western ou arabic-indic.',
      notADate: '{it} n’est pas une date : écrivez-la 2025-11-14.',
      oneFormatForOutput:
        'La sortie standard prend un seul format, et non {it} : choisissez --format docx ou pdf.',
      oneFileForOutput:
        'La sortie standard prend un seul fichier, et non {it} : choisissez un document et un format.',
      unknownValue: 'La valeur {it} n’existe pas : choisissez parmi celles qui sont indiquées.',
      unknownToken: 'Un nom de fichier n’a pas d’élément {it} : voir tawsiya export --help.',
      registerNeedsFile:
        'Un registre se tient dans un fichier, et non dans {it} : nommez le fichier du congrès et un dossier.',
      other: 'La commande est incompréhensible : voir tawsiya --help.',
    },
  },
  ar: {
    program: 'يحوّل توصيات مؤتمر إلى وثائق بلغتين، بصيغتي Word وPDF.',
    check: 'بيان ما ينقص في مؤتمر أو يتعارض',
    templates: 'عرض القوالب، ومنها قوالبكم',
    templatesFolder: 'مجلد قوالبكم (مجلد النافذة ما لم يُذكر غيره)',
    ownTemplates: 'قوالبكم محفوظة في',
    file: 'ملف المؤتمر (tawsiya)؛ والعلامة - تقرأ من الدخل القياسي',
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
      unknownCommand: 'لا يوجد أمر {it}: انظروا tawsiya --help.',
      missingArgument: 'المعطى {it} ناقص: انظروا tawsiya --help.',
      missingValue: 'الخيار {it} يتطلب قيمة: انظروا tawsiya --help.',
      tooManyArguments: 'المعطيات أكثر مما يقبله الأمر: انظروا tawsiya --help.',
      unknownDigits: 'لا توجد أرقام باسم {it}: اختاروا western أو arabic-indic.',
      notADate: '{it} ليس تاريخاً: اكتبوه هكذا 2025-11-14.',
      oneFormatForOutput: 'الخرج القياسي يقبل صيغة واحدة لا {it}: اختاروا --format docx أو pdf.',
      oneFileForOutput: 'الخرج القياسي يقبل ملفاً واحداً لا {it}: اختاروا وثيقة واحدة وصيغة واحدة.',
      unknownValue: 'لا توجد قيمة {it}: اختاروا إحدى القيم المذكورة.',
      unknownToken: 'لا يوجد في أسماء الملفات جزء {it}: انظروا tawsiya export --help.',
      registerNeedsFile: 'السجل يُحفظ في ملف لا في {it}: سمّوا ملف المؤتمر ومجلداً.',
      other: 'الأمر غير مفهوم: انظروا tawsiya --help.',
    },
  },
}
