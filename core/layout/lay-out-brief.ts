import type { BriefDocument } from '../brief/brief-document'
import { layOutBlocks } from './lay-out-blocks'
import { layOutFirstHead, layOutFoot, layOutHead } from './lay-out-furniture'
import { contextOf, scaleFor } from './layout-context'
import { pageGridOf } from './page-grid'
import type { PageLayout } from './page-layout'

/** Places a brief on its pages: the one layout that both Word and PDF print. */
export function layOutBrief(brief: BriefDocument): PageLayout {
  const parts = brief.parts.map(({ languages, head, foot, blocks }) => {
    const grid = pageGridOf(brief.paper, scaleFor(languages))
    const context = contextOf(brief.theme, languages, grid)
    return {
      languages,
      page: grid.page,
      firstHead: layOutFirstHead(context),
      head: layOutHead(context, head),
      foot: layOutFoot(context, foot),
      nodes: layOutBlocks(context, blocks),
    }
  })
  const { title, author, subject, languages, issuedOn, theme } = brief
  return { title, author, subject, languages, issuedOn, theme, parts }
}
