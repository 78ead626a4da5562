interface Progress {
  readonly show: (name: string, index: number, count: number) => void
  readonly clear: () => void
  /** The last line, which stays. */
  readonly end: (summary: string) => void
}

/** One line on the terminal that says which file is being made; nothing in pipes, or for a single file. */
export function showProgress(count: number): Progress {
  const isShown = count > 1 && process.stderr.isTTY
  const write = (text: string): void => {
    if (isShown) process.stderr.write(`\r\u001B[K${text}`)
  }
  return {
    show: (name, index, all) => write(`${index + 1}/${all}  ${name}`),
    clear: () => write(''),
    end: (summary) => write(`${summary}\n`),
  }
}
