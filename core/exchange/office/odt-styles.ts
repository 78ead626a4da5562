import { walkXml } from './walk-xml'

/** What a style of an OpenDocument text means for the text. */
export interface OdtStyle {
  parent: string | undefined
  isBold: boolean | undefined
  isItalic: boolean | undefined
}

/** Styles and list styles by their names. */
export interface OdtStyles {
  readonly styles: ReadonlyMap<string, OdtStyle>
  /** For each list style the levels that count, with the number they begin at; the others show bullets. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<number, number>>
}

/** The styles of the parts of an OpenDocument text; later parts win. */
export function readOdtStyles(parts: readonly string[]): OdtStyles {
  const styles = new Map<string, OdtStyle>()
  const lists = new Map<string, Map<number, number>>()
  let style: OdtStyle | undefined
  let list = new Map<number, number>()
  for (const xml of parts) {
    walkXml(xml, {
      onOpen: (tag, attributes) => {
        if (tag === 'style:style') {
          const parent = attributes['style:parent-style-name']
          style = { parent, isBold: undefined, isItalic: undefined }
          styles.set(attributes['style:name'] ?? '', style)
        } else if (tag === 'style:text-properties' && style) {
          style.isBold = isSet(
            attributes,
            ['fo:font-weight', 'style:font-weight-complex'],
            /bold|[6-9]00/,
          )
          style.isItalic = isSet(
            attributes,
            ['fo:font-style', 'style:font-style-complex'],
            /italic|oblique/,
          )
        } else if (tag === 'text:list-style') {
          list = new Map()
          lists.set(attributes['style:name'] ?? '', list)
        } else if (
          tag === 'text:list-level-style-number' &&
          attributes['style:num-format'] !== ''
        ) {
          list.set(
            Number(attributes['text:level']),
            Number(attributes['text:start-value'] ?? 1) || 1,
          )
        }
      },
      onText: () => undefined,
      onClose: (tag) => {
        if (tag === 'style:style') style = undefined
      },
    })
  }
  return { styles, lists }
}

function isSet(
  attributes: Readonly<Record<string, string>>,
  names: readonly string[],
  value: RegExp,
): boolean | undefined {
  const given = names.flatMap((name) => attributes[name] ?? [])
  return given.length === 0 ? undefined : given.some((one) => value.test(one))
}

/** Whether a style or one it is based on has this name. */
export function isBasedOn(name: string | undefined, base: string, { styles }: OdtStyles): boolean {
  for (let at = name, i = 0; at !== undefined && i < 12; i++) {
    if (at === base) return true
    at = styles.get(at)?.parent
  }
  return false
}
