import type { LeftOver } from './communique/proposal'

/** What a file says, as plain text: `# ` before headings, `- ` or a number before list items, `**` and `_` for emphasis. */
export interface ReadText {
  readonly text: string
  /** Stretches known not to belong to the communiqué: menus, forms, other columns of a table; in order. */
  readonly asides: readonly LeftOver[]
}
