/**
 * Where a text stops being JSON, as `line:column`, because engines say it in their own ways or not at all.
 * Undefined for a text that is JSON.
 */
export function findJsonError(json: string): string | undefined {
  const position = errorPosition(json)
  if (position === undefined) return undefined
  const lines = json.slice(0, position).split(/\r\n|[\r\n]/)
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`
}

type Expected =
  'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

const blanks = /[ \t\r\n]+/y
const bareValue = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?/y
// Control characters may not stand in a JSON string.
// oxlint-disable-next-line no-control-regex
const stringPiece = /[^"\\\u0000-\u001F]+|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y

/** Keeps its own list of open brackets, so that no depth of nesting can break it. */
function errorPosition(json: string): number | undefined {
  const open: ('{' | '[')[] = []
  const afterValue = (): Expected => (open.length > 0 ? 'comma-or-end' : 'nothing')
  let expected: Expected = 'value'
  let position = 0
  for (;;) {
    position = runOver(blanks, json, position, 1)
    const sign = json.charAt(position)
    if (sign === '') return expected === 'nothing' ? undefined : position
    const mayBeValue: boolean = expected === 'value' || expected === 'value-or-end'
    const mayBeKey: boolean = expected === 'key' || expected === 'key-or-end'
    const mayEnd = expected.endsWith('-or-end')
    if ((sign === '{' || sign === '[') && mayBeValue) {
      open.push(sign)
      expected = sign === '{' ? 'key-or-end' : 'value-or-end'
    } else if (mayEnd && sign === closing[open.at(-1) ?? 'none']) {
      open.pop()
      expected = afterValue()
    } else if (sign === ',' && expected === 'comma-or-end') {
      expected = open.at(-1) === '{' ? 'key' : 'value'
    } else if (sign === ':' && expected === 'colon') {
      expected = 'value'
    } else if (sign === '"' && (mayBeValue || mayBeKey)) {
      position = runOver(stringPiece, json, position + 1)
      if (json.charAt(position) !== '"') return position
      expected = mayBeKey ? 'colon' : afterValue()
    } else {
      const end = runOver(bareValue, json, position, 1)
      if (!mayBeValue || end === position) return position
      position = end - 1
      expected = afterValue()
    }
    position += 1
  }
}

const closing = { '{': '}', '[': ']', none: undefined } as const

/** The position after as many matches as there are in a row, or after so many at most. */
function runOver(piece: RegExp, json: string, from: number, atMost = Infinity): number {
  let position = from
  for (let count = 0; count < atMost; count += 1) {
    piece.lastIndex = position
    if (!piece.test(json)) break
    position = piece.lastIndex
  }
  return position
}
