/**
 * What has been worked out before, for work that always has the same result. It holds results for up to so
 * many characters of keys; what nobody has asked for lately is forgotten first.
 */
export class Memory<T> {
  private recent = new Map<string, T>()
  private earlier = new Map<string, T>()
  private room: number
  private readonly mostCharacters: number

  constructor(mostCharacters: number) {
    this.mostCharacters = mostCharacters
    this.room = mostCharacters
  }

  recall(key: string): T | undefined {
    const known = this.recent.get(key)
    if (known !== undefined) return known
    const older = this.earlier.get(key)
    if (older !== undefined) this.keep(key, older)
    return older
  }

  keep(key: string, value: T): void {
    this.recent.set(key, value)
    this.room -= key.length
    if (this.room > 0) return
    this.earlier = this.recent
    this.recent = new Map()
    this.room = this.mostCharacters
  }
}
