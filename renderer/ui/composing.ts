let isComposing = false
const waiting: (() => void)[] = []

window.addEventListener('compositionstart', () => (isComposing = true), { capture: true })
window.addEventListener(
  'compositionend',
  () => {
    isComposing = false
    // The field has its text only after this event.
    setTimeout(() => waiting.splice(0).forEach((run) => run()))
  },
  { capture: true },
)

/** Until no letter is being put together by several keys: its field must stay meanwhile. */
export const untilWritten = (): Promise<void> =>
  new Promise((resolve) => {
    if (isComposing) waiting.push(resolve)
    else resolve()
  })
