import { markSigns, mayHaveMarks, readMarkTokens } from './mark-tokens'
import { matchMarks } from './match-marks'
import { mergeRuns } from './merge-runs'
import { textOfRuns, type Run } from './run'

/**
 * Reads the marks of a text: `**bold**`, `_italic_` and `[words](https://…)` or `(mailto:…)`, nothing
 * else. Whatever is not such a mark is printed as it was typed, so no text can fail. Takes linear time.
 */
export function parseMarks(text: string): readonly Run[] {
  if (!mayHaveMarks(text)) return text === '' ? [] : [{ text }]
  const { tokens } = readMarkTokens(text)
  const { matched } = matchMarks(tokens)
  const runs: Run[] = []
  const isOn = { around: { bold: false, italic: false }, within: { bold: false, italic: false } }
  let link: string | undefined
  tokens.forEach((token, index) => {
    if (token.kind === 'link-start') link = token.link
    else if (token.kind === 'link-end') link = undefined
    else if (token.kind === 'mark' && matched.has(index)) {
      const scope = link === undefined ? isOn.around : isOn.within
      scope[token.mark] = !scope[token.mark]
    } else {
      runs.push({
        text: token.kind === 'text' ? token.text : markSigns[token.mark],
        ...(isOn.around.bold || isOn.within.bold ? { bold: true } : {}),
        ...(isOn.around.italic || isOn.within.italic ? { italic: true } : {}),
        ...(link === undefined ? {} : { link }),
      })
    }
  })
  return mergeRuns(runs)
}

/** The words of a marked text without its marks. */
export const plainTextOf = (text: string): string => textOfRuns(parseMarks(text))
