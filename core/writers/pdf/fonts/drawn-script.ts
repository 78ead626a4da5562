import { fallbackFaces, type FallbackName } from '../../../brief/font-face'
import type { Script } from '../../../text/language'

/** What a face draws: a script, or signs that belong to none. */
export type DrawnScript = Script | FallbackName

/** Signs have no weight, slope, size or joining of their own. */
export const isFallback = (script: DrawnScript): script is FallbackName => script in fallbackFaces
