import type { z } from 'zod'
import { nearestName } from './nearest-name'
import { isRecord } from './schema-walk'

/**
 * Says what a schema expected, in a few words for the person who edits the file. A schema with words of
 * its own (`expected a date such as …`) is heard first; zod then does not ask here.
 */
export function wordExpectation(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${typeWords[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `expected ${nearestOf(issue.input, issue.values) ?? listValues(issue.values)}`
    case 'invalid_union':
      return `expected ${nearestOf(kindOf(issue), issue.options) ?? (listValues(issue.options) || 'another value')}`
    case 'too_small':
      return `expected ${issue.inclusive ? 'at least' : 'more than'} ${amountOf(issue.minimum, issue.origin)}`
    case 'too_big':
      return `expected ${issue.inclusive ? 'at most' : 'less than'} ${amountOf(issue.maximum, issue.origin)}`
    case 'invalid_format':
      return `expected the form ${issue.pattern ?? issue.format}`
    case 'unrecognized_keys':
      return 'unrecognised key'
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return 'expected another value'
  }
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  tuple: 'a list in [ ]',
  object: 'an object in { }',
}

const listValues = (values: unknown): string =>
  Array.isArray(values) ? values.map(String).join(', ') : ''

/** The value that a slip of the pen hides; short ones are too near to each other to tell. */
const nearestOf = (written: unknown, values: unknown): string | undefined =>
  typeof written === 'string' && written.length > 3 && Array.isArray(values)
    ? nearestName(written, values.map(String))
    : undefined

/** What an object says it is, where a schema tells its kinds apart by one key. */
function kindOf(issue: z.core.$ZodRawIssue): unknown {
  const { input, discriminator } = issue
  return isRecord(input) && typeof discriminator === 'string' ? input[discriminator] : undefined
}

function amountOf(amount: number | bigint, origin: string): string {
  const unit = { string: 'character', array: 'item' }[origin]
  return unit ? `${amount} ${unit}${Number(amount) === 1 ? '' : 's'}` : `${amount}`
}
