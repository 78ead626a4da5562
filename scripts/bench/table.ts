/** One line of the timings, in columns that are the same in every script. */
export interface Row {
  readonly what: string
  readonly own: string
  /** The same of what it is held against. */
  readonly other?: string
  /** What the bar is about: a ratio, seconds or megabytes. */
  readonly value?: number
  /** The most the value may be. */
  readonly bar?: number
}

export function printRow({ what, own, other = '', value, bar }: Row): void {
  const shown = value === undefined ? '' : value.toFixed(2)
  const isHeld = value !== undefined && bar !== undefined && value <= bar
  const verdict = bar === undefined ? '' : `at most ${bar}: ${isHeld ? 'yes' : 'NO'}`
  const columns = [what.padEnd(50), own.padStart(10), other.padStart(26), shown.padStart(8)]
  process.stdout.write(`${columns.join(' ')}  ${verdict}\n`.replace(/ +\n$/, '\n'))
}

export const printTitle = (title: string): void => {
  process.stdout.write(`\n${title}\n`)
}

export const ms = (value: number): string => `${value.toFixed(0)} ms`
