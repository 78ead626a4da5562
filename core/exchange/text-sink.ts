/** Gathers running text with its breaks and emphasis; blanks are one, as a browser shows them. */
export interface TextSink {
  readonly length: number
  add(text: string): void
  /** Ends the line; with two, leaves a blank one. */
  breakLine(lines: 1 | 2): void
  /** Writes a sign at the beginning of the next line: `# `, `- `. */
  sign(sign: string): void
  /** Opens or closes `**` or `_`; emphasis around nothing leaves no trace. */
  mark(mark: '**' | '_', isOpening: boolean): void
  text(): string
}

/** An empty text to write to. */
export function createTextSink(): TextSink {
  const parts: string[] = []
  const open: { mark: '**' | '_'; written: boolean }[] = []
  let length = 0
  let breaks = 0
  let blank = false
  let sign = ''
  const push = (text: string): void => {
    parts.push(text)
    length += text.length
  }
  const closeMarks = (): void => {
    for (const held of open.toReversed()) {
      if (held.written) push(held.mark)
      held.written = false
    }
  }
  return {
    get length() {
      return length
    },
    add(text) {
      const words = text.replace(/[ \t\n\r\f]+/g, ' ')
      if (words === '') return
      if (words === ' ') {
        blank = true
        return
      }
      if (breaks > 0 && length > 0) push(breaks > 1 ? '\n\n' : '\n')
      else if ((blank || words.startsWith(' ')) && length > 0) push(' ')
      push(sign)
      for (const held of open) {
        if (!held.written) push(held.mark)
        held.written = true
      }
      push(words.trim())
      blank = words.endsWith(' ')
      breaks = 0
      sign = ''
    },
    breakLine(lines) {
      closeMarks()
      if (length > 0) breaks = Math.max(breaks, lines)
      blank = false
    },
    sign(written) {
      sign = written
    },
    mark(mark, isOpening) {
      if (isOpening) {
        if (open.length < 8) open.push({ mark, written: false })
        return
      }
      const at = open.findLastIndex((held) => held.mark === mark)
      if (at < 0) return
      if (open[at]?.written) push(mark)
      open.splice(at, 1)
    },
    text: () => parts.join(''),
  }
}
