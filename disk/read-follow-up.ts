import type { FollowUpRow } from '../core/exchange/follow-up/follow-up-rows'
import { readFollowUpFile } from '../core/exchange/follow-up/read-follow-up-file'
import type { Outcome } from '../core/outcome'
import { placeInFile } from './file-problems'
import { readBytes } from './read-text'

/** The rows of a follow-up table, whatever its format. */
export async function readFollowUpRows(file: string): Promise<Outcome<readonly FollowUpRow[]>> {
  const bytes = await readBytes(file)
  return bytes.ok ? placeInFile(await readFollowUpFile(bytes.value, file), file) : bytes
}
