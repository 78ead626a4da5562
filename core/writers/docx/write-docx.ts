import type { Assets } from '../../brief/assets'
import type { PageLayout } from '../../layout/page-layout'
import { fail, succeed, type Outcome } from '../../outcome'
import { spacerStyle } from './base-styles'
import { finishPackage } from './finish-package'
import { unusablePicture } from './image-type'
import { endOfListed, listedPages } from './listed-pages'
import { paragraph } from './paragraph'
import { shellFor } from './shell'
import { writeFootnotes } from './write-footnotes'
import { writePart } from './write-part'
import { startWriting } from './writing'
import { gathered } from './xml'

/** What the user chooses of a Word file besides its text. */
export interface WordChoices {
  /** Take the font files along, for readers who do not have them. */
  readonly embedFonts?: boolean | undefined
}

/** A laid-out brief as a Word document that can be edited and restyled; the same layout gives the same bytes. */
export async function writeDocx(
  layout: PageLayout,
  assets: Assets,
  { embedFonts = false }: WordChoices = {},
): Promise<Outcome<Uint8Array>> {
  const unusable = unusablePicture(layout, assets)
  if (unusable !== undefined) return fail('bad-image', unusable)
  const writing = startWriting(layout, assets)
  // Styles and lists are collected while the parts are written, so the parts come first.
  const listed = listedPages(writing, layout.parts)
  const parts = layout.parts.map((part) => {
    const pages = listed.find(({ parts: [first] }) => first === part)
    const { content, section } = writePart(writing, part, pages)
    const ends = listed.filter((each) => each.parts.at(-1) === part)
    return { content: `${content}${ends.map(endOfListed).join('')}`, section }
  })
  const body = parts.map(({ content, section }, index) =>
    index === parts.length - 1
      ? `${content}${section}`
      : // The paragraph that carries a section's end is too small to open a page of its own.
        `${content}${paragraph({ style: spacerStyle, section }, '')}`,
  )
  const footnotes = writeFootnotes(writing)
  const shell = await shellFor(writing.styles, layout.theme, embedFonts ? assets.fonts : undefined)
  return succeed(
    finishPackage(shell, writing, layout, {
      body: gathered(body),
      footnotes,
      embedFonts,
    }),
  )
}
