/** Who is looked at most is drawn first: the page of the record in hand, others in view, those around. */
export type Turn = 'record' | 'view' | 'around'

const before: Readonly<Record<Turn, readonly Turn[]>> = {
  record: [],
  view: ['record'],
  around: ['record', 'view'],
}
const underWay: Readonly<Record<Turn, Set<Promise<unknown>>>> = {
  record: new Set(),
  view: new Set(),
  around: new Set(),
}

/** What nobody looks at yet waits so long: a key may bring newer pages, and they would come later for it. */
const restMs = 160

/** Notes a drawing that later turns wait for. */
export function noteDrawing(turn: Turn, drawing: Promise<unknown>): void {
  underWay[turn].add(drawing)
  const leave = (): void => void underWay[turn].delete(drawing)
  drawing.then(leave, leave)
}

/** Waits for those before. */
export async function waitForTurn(turn: Turn): Promise<void> {
  // Pages of one brief begin together; all have noted their drawing after this.
  await Promise.resolve()
  const earlier = (): Promise<unknown>[] => before[turn].flatMap((one) => [...underWay[one]])
  while (earlier().length > 0) await Promise.allSettled(earlier())
}

/** Waits until the hand has rested a moment and nothing in view is being drawn. */
export async function waitForRest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, restMs))
  await waitForTurn('around')
}
