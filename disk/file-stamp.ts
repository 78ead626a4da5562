import { readFile, stat } from 'node:fs/promises'
import { codeOf } from './file-problems'
import { sha256Of } from './hash-bytes'

/** What a file was when this program last read or wrote it. */
export interface FileStamp {
  readonly mtimeMs: number
  readonly size: number
  readonly sha256: string
}

/** How a file stands to what was known of it. */
export type FileChange = 'same' | 'changed' | 'missing'

/** The stamp of a file; `undefined` where there is none, or it cannot be read. */
export async function stampOf(file: string): Promise<FileStamp | undefined> {
  try {
    const { mtimeMs, size } = await stat(file)
    return { mtimeMs, size, sha256: sha256Of(await readFile(file)) }
  } catch (error) {
    codeOf(error)
    return undefined
  }
}

/** Whether another program has changed a file. The quick look trusts an untouched date and size. */
export async function compareFile(
  file: string,
  known: FileStamp,
  look: 'quick' | 'thorough',
): Promise<FileChange> {
  try {
    const { mtimeMs, size } = await stat(file)
    if (look === 'quick' && mtimeMs === known.mtimeMs && size === known.size) return 'same'
    return sha256Of(await readFile(file)) === known.sha256 ? 'same' : 'changed'
  } catch (error) {
    // One that cannot be read any more is not ours to judge: writing will say what is wrong.
    return codeOf(error) === 'ENOENT' ? 'missing' : 'same'
  }
}
