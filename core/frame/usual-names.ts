import { textOf, type Parts } from './parts'

const usualNames: Readonly<Record<string, string>> = {
  styles: 'styles.xml',
  numbering: 'numbering.xml',
  footnotes: 'footnotes.xml',
  settings: 'settings.xml',
  theme: 'theme/theme1.xml',
}

/** The parts under the names Word gives them; other programs, and Word on the web, number them otherwise. */
export function withUsualNames(parts: Parts): Parts {
  const main = /<Relationship [^>]*Type="[^"]*\/officeDocument"[^>]*>/.exec(
    textOf(parts, '_rels/.rels'),
  )?.[0]
  const document = targetOf(main ?? '')?.replace(/^\/?word\//, '') ?? 'document.xml'
  const moved = new Map([[`word/${document}`, 'word/document.xml']])
  for (const relation of textOf(parts, `word/_rels/${document}.rels`).match(
    /<Relationship [^>]*>/g,
  ) ?? []) {
    const usual = usualNames[/Type="[^"]*\/(\w+)"/.exec(relation)?.[1] ?? '']
    const target = targetOf(relation)?.replace(/^\/word\//, '')
    if (usual !== undefined && target !== undefined) moved.set(`word/${target}`, `word/${usual}`)
  }
  return [...moved].reduce(
    (all, [from, to]) =>
      from === to || !all.has(from) || all.has(to) ? all : renamed(all, from, to),
    parts,
  )
}

const targetOf = (relation: string): string | undefined => /Target="([^"]*)"/.exec(relation)?.[1]

/** The same parts with one under another name, wherever it is named. */
function renamed(parts: Parts, from: string, to: string): Parts {
  const relations = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels')
  const inWord = (path: string): string => path.replace(/^word\//, '')
  return new Map(
    [...parts].map(([path, content]): [string, string | Uint8Array] => {
      const name = path === from ? to : path === relations(from) ? relations(to) : path
      if (typeof content !== 'string') return [name, content]
      if (path === '[Content_Types].xml') {
        return [name, content.replace(`PartName="/${from}"`, `PartName="/${to}"`)]
      }
      if (path === '_rels/.rels') {
        return [
          name,
          content.replace(/Target="\/?([^"]*)"/g, (target, own: string) =>
            own === from ? `Target="${to}"` : target,
          ),
        ]
      }
      return path.endsWith('.rels')
        ? [
            name,
            content.replace(/Target="(?:\/word\/)?([^"]*)"/g, (target, own: string) =>
              own === inWord(from) ? `Target="${inWord(to)}"` : target,
            ),
          ]
        : [name, content]
    }),
  )
}
