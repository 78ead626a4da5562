/** The parts of the window that F6 goes round, in the order of the page. */
const panes = ['.sidebar', '.pane', '.preview', '.status-bar']
const focusable = 'button:not([disabled]), textarea, input, [tabindex="0"]'
/** Where each pane was last, so that coming back costs nothing. */
const lastFocused = new WeakMap<Element, HTMLElement>()

/** Moves the focus into the pane after or before the one it is in. */
export function moveBetweenPanes(by: -1 | 1): void {
  const shown = panes.flatMap((selector) => [...document.querySelectorAll(selector)].slice(0, 1))
  const active = document.activeElement
  const from = shown.findIndex((pane) => pane.contains(active))
  const current = shown[from]
  if (current && active instanceof HTMLElement) lastFocused.set(current, active)
  for (let step = 1; step <= shown.length; step += 1) {
    const start = from === -1 ? (by === 1 ? -1 : shown.length) : from
    const pane = shown[(start + by * step + 2 * shown.length) % shown.length]
    const target = pane && targetIn(pane)
    if (target) return target.focus()
  }
}

function targetIn(pane: Element): HTMLElement | undefined {
  const last = lastFocused.get(pane)
  if (last?.isConnected) return last
  const chosen = pane.querySelector<HTMLElement>('[aria-current], .desk, [data-row]')
  if (chosen?.matches(focusable)) return chosen
  return pane.querySelector<HTMLElement>(focusable) ?? undefined
}
