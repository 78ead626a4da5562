import { Document, Packer } from 'docx'
import type { Assets } from '../../brief/assets'
import type { PageLayout } from '../../layout/page-layout'
import { fail, succeed, type Outcome } from '../../outcome'
import { finishPackage } from './finish-package'
import { unusablePicture } from './image-type'
import { safeText } from './safe-text'
import { writePart } from './write-part'
import { startWriting } from './writing'

/** A laid-out brief as a Word document that can be edited and restyled; the same layout gives the same bytes. */
export async function writeDocx(layout: PageLayout, assets: Assets): Promise<Outcome<Uint8Array>> {
  const unusable = unusablePicture(layout, assets)
  if (unusable !== undefined) return fail('bad-image', unusable)
  const writing = startWriting(layout, assets)
  // Styles and lists are collected while the parts are written, so the parts come first.
  const sections = layout.parts.map((part) => writePart(writing, part))
  const document = new Document({
    title: safeText(layout.title),
    subject: safeText(layout.subject),
    creator: safeText(layout.author),
    lastModifiedBy: safeText(layout.author),
    compatibility: { version: 15 },
    styles: writing.styles.options(),
    numbering: writing.lists.options(),
    sections,
  })
  return succeed(finishPackage(await Packer.toBuffer(document), layout))
}
