import type { Run } from '../../brief/run'

/** What is around words: a translator's tool keeps it as one code, whatever it is drawn as. */
export type CodeKind = 'bold' | 'italic' | 'link'

export type InlinePiece =
  | { readonly text: string }
  | {
      /** The same for the first link of the source and of its translation: `l1`. */
      readonly id: string
      readonly kind: CodeKind
      readonly link: string
      readonly pieces: readonly InlinePiece[]
    }

const signs: Readonly<Record<CodeKind, string>> = { bold: 'b', italic: 'i', link: 'l' }

/** The kind of a code whose tool kept nothing but its name. */
export const kindOfCode = (id: string): CodeKind | undefined =>
  /^[bil]\d+$/.test(id) ? kinds.find((kind) => id.startsWith(signs[kind])) : undefined
const kinds: readonly CodeKind[] = ['bold', 'italic', 'link']

/** Runs as words within codes: links around bold around italic, each as wide as it goes. */
export function codesAround(runs: readonly Run[]): readonly InlinePiece[] {
  const counts: Record<CodeKind, number> = { bold: 0, italic: 0, link: 0 }
  const around = (kind: CodeKind, link: string, inner: () => readonly InlinePiece[]) => {
    counts[kind] += 1
    const id = `${signs[kind]}${counts[kind]}`
    return [{ id, kind, link, pieces: inner() }]
  }
  const marked =
    (own: readonly Run[], [kind, ...rest]: readonly ('bold' | 'italic')[]) =>
    (): readonly InlinePiece[] =>
      kind === undefined
        ? own.map(({ text }) => ({ text }))
        : groupsBy(own, (run) => run[kind]).flatMap(({ key, group }) => {
            const inner = marked(group, rest)
            return key ? around(kind, '', inner) : inner()
          })
  return groupsBy(runs, (run) => run.link).flatMap(({ key, group }) => {
    const inner = marked(group, ['bold', 'italic'])
    return key === undefined ? inner() : around('link', key, inner)
  })
}

function groupsBy<Key>(runs: readonly Run[], keyOf: (run: Run) => Key) {
  const groups: { readonly key: Key; readonly group: Run[] }[] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last && last.key === keyOf(run)) last.group.push(run)
    else groups.push({ key: keyOf(run), group: [run] })
  }
  return groups
}
