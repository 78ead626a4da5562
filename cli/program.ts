import { Command } from 'commander'
import type { InterfaceLanguage } from '../core/text/problem-words'
import { ownTemplatesVariable } from '../disk/template-shelves'
import type { Answer } from './answer'
import { addExportCommand } from './export-command'
import { addFollowUpCommand } from './follow-up-command'
import { helpWords } from './help-words'
import { addImposeCommand } from './impose-command'
import { addImportCommand } from './import-communique'
import { addRecordCommands } from './record-commands'
import { addReviewCommands } from './review-command'

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
    // Read wherever templates are looked for, so it is said once for all of them.
    .hook('preAction', (_, command) => {
      const { templates }: { templates?: string } = command.opts()
      if (templates !== undefined) process.env[ownTemplatesVariable] = templates
    })

  addExportCommand(program, language, take)

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
  addFollowUpCommand(program, language, take)
  addRecordCommands(program, language, take)
  addReviewCommands(program, language, take)
  addImposeCommand(program, language, take)

  program
    .command('templates')
    .description(words.templates)
    .option('--templates <folder>', words.templatesFolder)
    .option('--json', words.json)
    .action(async () => {
      const { runTemplates } = await import('./run-templates')
      await take(runTemplates(language))
    })

  return program
}
