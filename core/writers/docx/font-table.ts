import { fontFaceOf, fontKey, familyOf } from '../../brief/font-face'
import type { Theme } from '../../brief/theme'
import type { Script } from '../../text/language'
import { obfuscateFont } from './obfuscate-font'
import { xmlHead } from './roots'
import { escapeXml } from '../../text/escape-xml'

type Part = readonly [path: string, content: string | Uint8Array]

/**
 * `word/fontTable.xml`: the families of the theme and what may stand in for each on a machine without it;
 * with `fonts`, the files themselves go along.
 */
export function fontTable(
  theme: Theme,
  fonts: ReadonlyMap<string, Uint8Array> | undefined,
): readonly Part[] {
  const files: Part[] = []
  const relations: string[] = []
  const seen = new Set<string>()
  const elements = scripts.flatMap((script) => {
    const { family } = familyOf(theme, script)
    if (seen.has(family)) return []
    seen.add(family)
    const embedded = uses.flatMap(([element, bold, italic]) => {
      const face = fontFaceOf(theme, script, bold, italic)
      const bytes = face.italic === italic ? fonts?.get(fontKey(face)) : undefined
      if (!bytes) return []
      const { key, bytes: obfuscated } = obfuscateFont(bytes)
      const id = `rId${files.length + 1}`
      files.push([`word/fonts/font${files.length + 1}.odttf`, obfuscated])
      relations.push(
        `<Relationship Id="${id}" Type="${relationType}" Target="fonts/font${files.length}.odttf"/>`,
      )
      return [`<w:${element} r:id="${id}" w:fontKey="${key}"/>`]
    })
    const { charset, kind, instead } = facts[script]
    const isSans = /sans/i.test(family)
    return [
      `<w:font w:name="${escapeXml(family)}"><w:altName w:val="${isSans ? 'Arial' : instead}"/><w:charset w:val="${charset}"/><w:family w:val="${isSans ? 'swiss' : kind}"/><w:pitch w:val="variable"/>${embedded.join('')}</w:font>`,
    ]
  })
  return [
    [
      'word/fontTable.xml',
      `${xmlHead}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${elements.join('')}</w:fonts>`,
    ],
    [
      'word/_rels/fontTable.xml.rels',
      `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ],
    ...files,
  ]
}

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/font'
const scripts: readonly Script[] = ['Latn', 'Arab', 'Tfng']

/** The order of the schema. */
const uses: readonly (readonly [element: string, bold: boolean, italic: boolean])[] = [
  ['embedRegular', false, false],
  ['embedBold', true, false],
  ['embedItalic', false, true],
  ['embedBoldItalic', true, true],
]

const facts: Readonly<
  Record<Script, { readonly charset: string; readonly kind: string; readonly instead: string }>
> = {
  Latn: { charset: '00', kind: 'roman', instead: 'Cambria' },
  Arab: { charset: 'B2', kind: 'roman', instead: 'Traditional Arabic' },
  Tfng: { charset: '00', kind: 'swiss', instead: 'Ebrima' },
}
