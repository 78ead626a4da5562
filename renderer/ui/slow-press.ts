/**
 * React Aria ends a press that is held for half a second, so that a long touch ticks a row. A mouse has no such
 * second meaning: a slow hand, or a machine that stalls meanwhile, would press in vain. So the mouse may take its time.
 */
export function allowSlowPresses(): void {
  let isMouse = false
  window.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      isMouse = pointerType === 'mouse'
    },
    { capture: true },
  )
  window.addEventListener(
    'pointercancel',
    (event) => {
      // The browser's own, as at the start of a drag, is meant for everybody.
      if (isMouse && !event.isTrusted) event.stopImmediatePropagation()
    },
    { capture: true },
  )
}
