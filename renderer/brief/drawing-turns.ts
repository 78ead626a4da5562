/** Drawings of pages that are in view; everything else waits for them. */
const inView = new Set<Promise<unknown>>()

/** What nobody looks at yet waits so long: a key may bring newer pages, and they would come later for it. */
const restMs = 160

/** Notes a drawing that others have to wait for. */
export function goFirst(drawing: Promise<unknown>): void {
  inView.add(drawing)
  const leave = (): void => void inView.delete(drawing)
  drawing.then(leave, leave)
}

/** Waits for a pause in which no page in view is being drawn; at once where there was nothing before. */
export async function waitForTurn(isFirst: boolean): Promise<void> {
  if (!isFirst) await new Promise((resolve) => setTimeout(resolve, restMs))
  while (inView.size > 0) await Promise.allSettled(inView)
}
