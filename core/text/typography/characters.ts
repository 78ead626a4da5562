/** Pieces of patterns that several rules share. */

/** A space within a line: plain, no-break, narrow no-break, thin, tab. */
export const space = '[ \\t\\u00A0\\u2009\\u202F]'
/** A Western or Arabic-Indic digit. */
export const digit = '[0-9\\u0660-\\u0669]'

export const noBreakSpace = '\u00A0'
export const narrowNoBreakSpace = '\u202F'
