import type { Assets } from '../../brief/assets'
import type { LayoutNode, LayoutPart, PageLayout } from '../../layout/page-layout'
import { succeed, type Outcome } from '../../outcome'
import { openSetting } from './document-setting'
import { makeSheets } from './pages/make-sheets'
import type { Sheet } from './pages/sheet'
import type { Tag } from './tags/tag'

/** A layout whose page references know their pages. One without references is not paginated for nothing. */
export async function findPages(layout: PageLayout, assets: Assets): Promise<Outcome<PageLayout>> {
  if (!hasReferences(layout)) return succeed(layout)
  const sheets = await sheetsOf(layout, assets)
  if (!sheets.ok) return sheets
  const pageNumbers = new Map<string, number>()
  sheets.value.forEach(({ items, half }, index) => {
    for (const { type: kind, item } of items) {
      const anchor = kind === 'line' ? item.anchor : undefined
      if (anchor !== undefined && !pageNumbers.has(anchor)) {
        pageNumbers.set(anchor, half?.number ?? index + 1)
      }
    }
  })
  return succeed({ ...layout, pageNumbers })
}

/** How many pages a layout fills. */
export async function countPages(layout: PageLayout, assets: Assets): Promise<Outcome<number>> {
  const sheets = await sheetsOf(layout, assets)
  return sheets.ok ? succeed(sheets.value.length) : sheets
}

async function sheetsOf(layout: PageLayout, assets: Assets): Promise<Outcome<readonly Sheet[]>> {
  const setting = await openSetting(layout, assets, () => {})
  if (!setting.ok) return setting
  const root: Tag = { name: 'Document', language: layout.languages[0], children: [] }
  return succeed(makeSheets(layout, setting.value, root))
}

const hasReferences = ({ parts }: PageLayout): boolean =>
  parts.some((part: LayoutPart) => [...part.nodes, ...(part.opposite?.nodes ?? [])].some(refers))

const refers = (node: LayoutNode): boolean =>
  node.kind === 'grid'
    ? node.rows.some(({ cells }) => cells.some(({ content }) => content.some(refers)))
    : node.kind === 'text' &&
      [...node.content, ...(node.leader?.content ?? [])].some(
        (run) => 'field' in run && run.field === 'page-reference',
      )
