import type { LeftOver } from './communique/proposal'

/** What a file says, as plain text: `# ` before headings, `- ` or a number before list items, `**` and `_` for emphasis. */
export interface ReadText {
  readonly text: string
  /** Stretches known not to belong to the communiqué: menus, forms, other columns of a table; in order. */
  readonly asides: readonly LeftOver[]
  /** Changes were tracked in the file, and the text is what it reads once all of them are accepted. */
  readonly tookChanges?: true
}
