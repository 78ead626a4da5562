/** So many turns the list may take until the row at hand is drawn; each is over before the next key. */
const turnsAtMost = 8

/**
 * Hands the keyboard, the cursor in a text and the place in the list over from rows that go away to those that come
 * in their stead, before another key can arrive: called while the old ones still stand.
 */
export function handOver(rows: HTMLElement): void {
  const { scrollTop } = rows
  const focused = document.activeElement
  const selector = rows.contains(focused) && focused ? selectorOf(focused) : undefined
  const cursor = focused instanceof HTMLTextAreaElement ? cursorIn(focused) : undefined
  const takeOver = (turnsLeft: number): void => {
    const list = document.querySelector('.record-list:not([aria-busy])')
    const next = selector === undefined ? null : list?.querySelector<HTMLElement>(selector)
    if (!next && selector !== undefined && turnsLeft > 0) {
      queueMicrotask(() => takeOver(turnsLeft - 1))
      return
    }
    next?.focus({ preventScroll: true })
    if (next instanceof HTMLTextAreaElement && cursor) next.setSelectionRange(...cursor)
    // Setting it has the whole list laid out.
    if (list && scrollTop > 0) list.scrollTop = scrollTop
  }
  queueMicrotask(() => takeOver(turnsAtMost))
}

/** The same text field or row among other elements. */
function selectorOf(element: Element): string | undefined {
  const row = element.closest<HTMLElement>('[data-list-row]')?.dataset.listRow
  if (row === undefined) return undefined
  const { field, language } = element.closest<HTMLElement>('[data-field]')?.dataset ?? {}
  const part =
    field === undefined || language === undefined
      ? ''
      : ` [data-field="${CSS.escape(field)}"][data-language="${language}"] textarea`
  return `[data-list-row="${CSS.escape(row)}"]${part}`
}

const cursorIn = ({
  selectionStart,
  selectionEnd,
  selectionDirection,
}: HTMLTextAreaElement): Parameters<HTMLTextAreaElement['setSelectionRange']> => [
  selectionStart,
  selectionEnd,
  selectionDirection,
]
