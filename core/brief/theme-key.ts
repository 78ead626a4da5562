import type { Theme } from './theme'

const keys = new WeakMap<Theme, string>()

/** A text that is the same for themes that say the same; worked out once for each theme. */
export function themeKey(theme: Theme): string {
  const known = keys.get(theme)
  if (known !== undefined) return known
  const key = JSON.stringify(theme)
  keys.set(theme, key)
  return key
}
