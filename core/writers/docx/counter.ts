/** Gives each thing of a kind a number of its own, from one. */
export class Counter {
  private count = 0

  next(): number {
    return ++this.count
  }
}
