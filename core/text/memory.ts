/**
 * What has been worked out before, for work that always has the same result. It holds results of up to so
 * much size, that of their keys unless told otherwise; what nobody has asked for lately is forgotten first.
 */
export class Memory<T> {
  private recent = new Map<string, Kept<T>>()
  private earlier = new Map<string, Kept<T>>()
  private room: number
  private readonly mostSize: number

  constructor(mostSize: number) {
    this.mostSize = mostSize
    this.room = mostSize
  }

  recall(key: string): T | undefined {
    const known = this.recent.get(key)
    if (known) return known.value
    const older = this.earlier.get(key)
    if (older) this.keep(key, older.value, older.size)
    return older?.value
  }

  keep(key: string, value: T, size = key.length): void {
    this.recent.set(key, { value, size })
    this.room -= size
    if (this.room > 0) return
    this.earlier = this.recent
    this.recent = new Map()
    this.room = this.mostSize
  }
}

interface Kept<T> {
  readonly value: T
  readonly size: number
}
