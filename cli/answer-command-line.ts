import { CommanderError } from 'commander'
import type { InterfaceLanguage } from '../core/text/problem-words'
import { type Answer, misused, refused } from './answer'
import { createProgram } from './program'

/** What a command line comes to; nothing where it asked for help or the version and has been shown it. */
export async function answerCommandLine(
  args: readonly string[],
  version: string,
  language: InterfaceLanguage,
): Promise<Answer | undefined> {
  let answer: Answer | undefined
  const program = createProgram(version, language, async (answering) => {
    answer = await answering
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return answer
  } catch (error) {
    if (error instanceof CommanderError) return answerToMisuse(error, language)
    // A fault of the program: still one sentence, for a trace helps nobody at the command line.
    return refused({ code: 'internal', path: 'tawsiya', detail: String(error) })
  }
}

/** Our sentence for each way in which commander does not understand a command line. */
const misuses: Readonly<Record<string, Parameters<typeof misused>[0]>> = {
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.missingArgument': 'missingArgument',
  'commander.missingMandatoryOptionValue': 'missingArgument',
  'commander.optionMissingArgument': 'missingValue',
  'commander.excessArguments': 'tooManyArguments',
}

/** The sentence names the part of the command line that commander quotes. */
function answerToMisuse(error: CommanderError, language: InterfaceLanguage): Answer | undefined {
  if (error.exitCode === 0) return undefined
  // Without a command it has shown the help, which says more than a sentence.
  if (error.code === 'commander.help') return { kind: 'misused' }
  const part = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  return misused(misuses[error.code] ?? 'other', part, language)
}
