import type { PackageParts } from './finish-package'

/** `docx` names links at random: here they are counted. */
export function stableLinks(parts: PackageParts): PackageParts {
  const stable: PackageParts = new Map(parts)
  for (const [path, relations] of parts) {
    if (typeof relations !== 'string' || !path.endsWith('.rels')) continue
    const owner = path.replace('_rels/', '').replace(/\.rels$/, '')
    const content = stable.get(owner)
    if (typeof content !== 'string') continue
    const names = new Map<string, string>()
    for (const [, id = ''] of relations.matchAll(/ Id="(rId(?![0-9]+")[^"]+)"/g)) {
      names.set(id, `rIdLink${names.size + 1}`)
    }
    if (names.size === 0) continue
    const rename = (xml: string): string =>
      xml.replace(/"(rId[^"]+)"/g, (all, id: string) => {
        const name = names.get(id)
        return name === undefined ? all : `"${name}"`
      })
    stable.set(path, rename(relations))
    stable.set(owner, rename(content))
  }
  return stable
}

/** `docx` counts bookmarks and drawings on from one document to the next: here each starts at one. */
export function stableDrawingIds(parts: PackageParts): PackageParts {
  const bookmarks = new Map<string, number>()
  let drawings = 0
  const recount = (xml: string): string =>
    xml
      .replace(
        /(<w:bookmark(?:Start|End)\b[^>]*w:id=")([^"]+)"/g,
        (_, before: string, id: string) => {
          const count = bookmarks.get(id) ?? bookmarks.size + 1
          bookmarks.set(id, count)
          return `${before}${count}"`
        },
      )
      .replace(/(<wp:docPr id=")[^"]*"/g, (_, before: string) => `${before}${++drawings}"`)
  return new Map(
    [...parts].map(([path, content]) =>
      typeof content === 'string' && path.startsWith('word/')
        ? [path, recount(content)]
        : [path, content],
    ),
  )
}
