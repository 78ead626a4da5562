const tracked = /<w:sectPrChange .*?<\/w:sectPrChange>/gs
const stub = /<w:sectPrChange w:place="(\d+)"\/>/g

/** A document whose tracked changes of pages are put aside, as they hold pages of their own. */
export interface PlainSections {
  readonly document: string
  /** Puts each back, once. */
  readonly restored: (document: string) => string
}

export function withoutTrackedSections(document: string): PlainSections {
  const changes: string[] = []
  const plain = document.replace(tracked, (change) => {
    changes.push(change)
    return `<w:sectPrChange w:place="${changes.length - 1}"/>`
  })
  return {
    document: plain,
    restored: (filled) => {
      const back = new Set<string>()
      return filled.replace(stub, (_, place: string) => {
        if (back.has(place)) return ''
        back.add(place)
        return changes[Number(place)] ?? ''
      })
    },
  }
}
