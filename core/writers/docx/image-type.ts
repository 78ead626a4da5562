import type { Assets } from '../../brief/assets'
import type { LayoutNode, PageLayout } from '../../layout/page-layout'

/** What kind of picture the bytes hold, by how they begin. */
export function imageTypeOf(bytes: Uint8Array): 'png' | 'jpg' | undefined {
  const begins = (...expected: readonly number[]): boolean =>
    expected.every((byte, index) => bytes[index] === byte)
  if (begins(0x89, 0x50, 0x4e, 0x47)) return 'png'
  return begins(0xff, 0xd8, 0xff) ? 'jpg' : undefined
}

/** The id of a picture the layout asks for that is not in the assets, or is neither PNG nor JPEG. */
export function unusablePicture({ parts }: PageLayout, assets: Assets): string | undefined {
  const nodes = parts.flatMap((part) => [part.firstHead, part.head, part.foot, part.nodes].flat())
  return nodes.flatMap(pictureIds).find((id) => {
    const bytes = assets.images.get(id)
    return !bytes || !imageTypeOf(bytes)
  })
}

function pictureIds(node: LayoutNode): readonly string[] {
  if (node.kind === 'figure') return node.picture.kind === 'image' ? [node.picture.id] : []
  if (node.kind !== 'grid') return []
  return node.rows.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => content.flatMap(pictureIds)),
  )
}
