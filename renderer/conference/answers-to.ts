import type { Body } from '../../core/model/body'
import { findFolded } from '../../core/text/fold-text'

/** Whether a body has a name, long or short, in which the words that are sought stand; it has while none are sought. */
export const answersTo = (
  { name, shortName }: Pick<Body, 'name' | 'shortName'>,
  sought: string,
): boolean =>
  sought.trim() === '' ||
  [...Object.values(name), ...Object.values(shortName)].some(
    (text) => findFolded(text, sought).length > 0,
  )
