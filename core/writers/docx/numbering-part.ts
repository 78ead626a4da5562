import type { ListLevel, WordList } from './numbered-lists'
import { runProperties } from './run-properties'
import { rootOf } from './roots'
import { escapeXml } from '../../text/escape-xml'

/** `word/numbering.xml`: each list by itself, so that none counts on from another. */
export function numberingPart(lists: readonly WordList[]): string {
  const definitions = lists.map(
    ({ id, kind, levels }) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${[...levels]
        .toSorted(([one], [other]) => one - other)
        .map(([level, list]) => levelElement(level, kind, list))
        .join('')}</w:abstractNum>`,
  )
  const instances = lists.map(
    ({ id }) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
  )
  return rootOf('numbering', `${definitions.join('')}${instances.join('')}`)
}

function levelElement(level: number, kind: WordList['kind'], { format, start, look }: ListLevel) {
  const suffix = kind === 'bullets' || look.hasText ? '' : '<w:suff w:val="nothing"/>'
  const counting = kind === 'bullets' ? 'bullet' : 'decimal'
  return `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${counting}"/>${suffix}<w:lvlText w:val="${escapeXml(format)}"/><w:lvlJc w:val="${look.endsThere ? 'right' : 'left'}"/>${runProperties(look.run)}</w:lvl>`
}
