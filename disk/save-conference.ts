import { stat } from 'node:fs/promises'
import type { Conference } from '../core/model/conference'
import { serialiseConference } from '../core/model/serialise-conference'
import { succeed, type Outcome } from '../core/outcome'
import { readProblem } from './file-problems'
import type { FileStamp } from './file-stamp'
import { sha256Of } from './hash-bytes'
import { saveFile } from './save-file'

/** Saves a conference as a `.tawsiya` file, whole or not at all. */
export const saveConference = (file: string, conference: Conference): Promise<Outcome<void>> =>
  saveFile(file, serialiseConference(conference))

/** Saves a conference, and says what the file is now. */
export async function saveStamped(
  file: string,
  conference: Conference,
): Promise<Outcome<FileStamp>> {
  const text = serialiseConference(conference)
  const saved = await saveFile(file, text)
  if (!saved.ok) return saved
  try {
    const { mtimeMs, size } = await stat(file)
    // The hash of what was written, not of what is there: a change in between is then seen.
    return succeed({ mtimeMs, size, sha256: sha256Of(Buffer.from(text)) })
  } catch (error) {
    return readProblem(error, file)
  }
}
