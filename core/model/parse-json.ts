import { fail, succeed, type Outcome } from '../outcome'
import { findJsonError } from './find-json-error'

/** Characters; a conference with a dozen logos has two million. */
const longestFile = 32_000_000
/** Commas and opening brackets; a conference of two thousand recommendations has a quarter of that. */
const mostSigns = 500_000

/** Reads a text as JSON. What no file of ours can be is refused before it is read: too long, too many values. */
export function parseJson(text: string): Outcome<unknown> {
  if (text.length > longestFile) return fail('too-large', undefined, '32 MB')
  if (countSigns(text) > mostSigns) return fail('too-large', undefined, `${mostSigns} values`)
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  try {
    return succeed(JSON.parse(json))
  } catch {
    return fail('not-json', undefined, findJsonError(json))
  }
}

/** There are no more values in a JSON text than these signs, so counting them bounds the work ahead. */
function countSigns(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === comma || code === bracket || code === brace) count += 1
  }
  return count
}
const comma = 0x2c
const bracket = 0x5b
const brace = 0x7b
