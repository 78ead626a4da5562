/** A reason the set-up cannot go on, worded for the person who ran it. */
export class SetUpProblem extends Error {}

/**
 * Says one thing the set-up does. Standard error, so that a command's own output stays clean.
 * @param {string} line
 */
export function report(line) {
  console.error(`Set-up: ${line}`)
}
