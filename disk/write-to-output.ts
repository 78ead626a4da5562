import { succeed, type Outcome } from '../core/outcome'
import { writeProblem } from './file-problems'

/** Hands bytes to standard output and waits until they are taken. */
export async function writeToOutput(bytes: Uint8Array): Promise<Outcome<void>> {
  try {
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()))
    })
    return succeed(undefined)
  } catch (error) {
    return writeProblem(error, '-')
  }
}
