import { z } from 'zod'
import type { Language } from '../text/language'

const text = z.string().optional()
const shape = { ar: text, fr: text, en: text, zgh: text, es: text } satisfies Record<
  Language,
  typeof text
>

/** Only a wrong type is worded here; a wrong key is worded with the valid ones, as everywhere. */
const wordWrongType = (issue: { readonly code?: string }): string | undefined =>
  issue.code === 'invalid_type'
    ? 'expected a text for each language, such as { "ar": "…", "fr": "…" }'
    : undefined

/** One line of text per language; the keys are in a fixed order so that files compare well. */
export const localizedSchema = z
  .strictObject(shape, { error: wordWrongType })
  .meta({ id: 'Localized', description: 'One line of text per language.' })

/** A text that may run over several lines and carry `**bold**`, `_italic_` and `[links](https://…)`. */
export const passageSchema = z.strictObject(shape, { error: wordWrongType }).meta({
  id: 'Passage',
  description:
    'One text per language; it may carry **bold**, _italic_ and [links](https://…), nothing else.',
})
