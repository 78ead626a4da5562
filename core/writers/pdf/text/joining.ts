const zeroWidthJoiner = '\u200D'
const mark =
  /^[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED]$/
const letter = /^[\u0620-\u064A\u066E-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FF\u0750-\u077F\u200D]$/
/** Letters that never join the one after them (Joining_Type R or U). */
const closed =
  /^[\u0621-\u0625\u0627\u0629\u062F-\u0632\u0648\u0671-\u0677\u0688-\u0699\u06C0\u06C3-\u06CB\u06CD\u06CF\u06D2\u06D3\u06D5\u06EE\u06EF\u0759-\u075B\u076B\u076C\u0771\u0773\u0774\u0778\u0779]$/

/** Whether the letters on both sides of a cut are joined in writing, marks between them aside. */
export function isJoined(text: string, cut: number): boolean {
  let before = cut - 1
  while (before >= 0 && mark.test(text[before] ?? '')) before--
  const left = text[before] ?? ''
  return letter.test(left) && !closed.test(left) && letter.test(text[cut] ?? '')
}

/** A stretch of a text shaped by itself, with joiners where the cut runs through a joined word. */
export function withJoiners(text: string, start: number, end: number): string {
  const before = isJoined(text, start) ? zeroWidthJoiner : ''
  const after = isJoined(text, end) ? zeroWidthJoiner : ''
  return before + text.slice(start, end) + after
}
