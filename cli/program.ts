import { Command } from 'commander'
import type { InterfaceLanguage } from '../core/text/problem-words'
import type { Answer } from './answer'
import type { ExportFlags } from './export-options'
import { helpWords } from './help-words'
import { addImportCommand } from './import-communique'

/** Keeps the answer of a command. */
export type Take = (answering: Promise<Answer>) => Promise<void>

/** The command line as commander reads it. Commands are loaded when they are called: help stays quick. */
export function createProgram(version: string, language: InterfaceLanguage, take: Take): Command {
  const words = helpWords[language]
  const program = new Command('tawsiya')
    .description(words.program)
    .version(version, '-v, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => words.titles[title] ?? title })
    // Its own sentences are in English only; `main` says ours.
    .configureOutput({ outputError: () => undefined })
    .exitOverride()

  program
    .command('export')
    .description(words.export)
    .argument('<file>', words.file)
    .option('-t, --template <id>', words.template)
    .option('-l, --languages <list>', words.languages)
    .option('-a, --arrangement <id>', words.arrangement)
    .option('-f, --format <list>', words.format)
    .option('--theme <id>', words.theme)
    .option('--digits <kind>', words.digits)
    .option('--issued-on <date>', words.issuedOn)
    .option('-o, --out <folder>', words.out)
    .option('--json', words.json)
    .action(async (file: string, given: Partial<ExportFlags>) => {
      const { runExport } = await import('./run-export')
      const flags = { ...usualFlags, ...given }
      await take(runExport(file, flags, language))
    })

  program
    .command('check')
    .description(words.check)
    .argument('<file>', words.file)
    .option('--json', words.json)
    .action(async (file: string) => {
      const { runCheck } = await import('./run-check')
      await take(runCheck(file, language))
    })

  addImportCommand(program, language, take)

  program
    .command('templates')
    .description(words.templates)
    .option('--json', words.json)
    .action(async () => {
      const { runTemplates } = await import('./run-templates')
      await take(runTemplates(language))
    })

  return program
}

const usualFlags = {
  template: 'policy-brief',
  format: 'docx,pdf',
  digits: 'western',
  out: '.',
} as const
