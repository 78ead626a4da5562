/** A spreadsheet that opens a CSV file runs such cells as formulas, which may call other programs. */
const formulaStart = /^'*[=+\-@\t\r]/
const neutralised = /^'+[=+\-@\t\r]/

/** A text that no spreadsheet takes for a formula. Every neutralised text can be restored, whatever it was. */
export const neutraliseFormula = (text: string): string =>
  formulaStart.test(text) ? `'${text}` : text

/** The text as it was before it was neutralised. */
export const restoreFormula = (text: string): string =>
  neutralised.test(text) ? text.slice(1) : text
