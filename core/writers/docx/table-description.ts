import type { GridNode } from '../../layout/page-layout'
import { textOfLayoutRuns } from './layout-words'
import { escapeXml } from '../../text/escape-xml'

/** Alternative text of a real table, for those who hear it: what its columns are. */
export function describeTable({ role, rows }: GridNode): string {
  if (role !== 'table') return ''
  const labels = rows
    .filter(({ isHeader }) => isHeader)
    .flatMap(({ cells }) => cells.flatMap(({ content }) => content))
    .flatMap((node) => (node.kind === 'text' ? [node.content] : []))
    .map((runs) => textOfLayoutRuns(runs).trim())
    .filter((label) => label !== '')
  if (labels.length === 0) return ''
  const words = escapeXml([...new Set(labels)].join(' \u00B7 ').replace(/\s+/g, ' '))
  return `<w:tblDescription w:val="${words}"/>`
}
