import { constants, open } from 'node:fs/promises'
import { fail, succeed, type Outcome } from '../core/outcome'
import { codeOf, readProblem } from './file-problems'

/** Far above any template or theme: the longest of ours has 16 kB. */
const mostKilobytes = 1024

/** Not on Windows, where links need rights that few have and pipes have no names in folders. */
const noLinks = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * The text of a small file out of a folder that anybody may have filled: a link is not followed, a pipe or
 * device not waited for, and too large a file not read.
 */
export async function readPlainText(file: string): Promise<Outcome<string>> {
  try {
    const handle = await open(file, constants.O_RDONLY | noLinks)
    try {
      const facts = await handle.stat()
      if (!facts.isFile()) return fail('not-plain-file', file)
      if (facts.size > mostKilobytes * 1024) {
        return fail('template-too-large', file, `> ${mostKilobytes} kB`)
      }
      const bytes = await handle.readFile()
      return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof TypeError) return fail('not-readable', file, 'UTF-8')
    return ['ELOOP', 'EMLINK', 'ENXIO'].includes(codeOf(error))
      ? fail('not-plain-file', file)
      : readProblem(error, file)
  }
}
