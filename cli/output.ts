import { writeProblem } from '../disk/file-problems'
import { wordProblem, type InterfaceLanguage } from '../core/text/problem-words'

/** Hands bytes to standard output and waits until they are taken. */
export const writeOutput = (bytes: Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write(bytes, () => resolve())
  })

/** Ends the process when standard output takes no more: quietly where its reader has left, as `head` does. */
export function endWithOutput(language: InterfaceLanguage): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    const refusal = writeProblem(error, 'stdout')
    if (!refusal.ok) process.stderr.write(`${wordProblem(refusal.problem, language)}\n`)
    process.exit(1)
  })
}
