import { escapeXml } from '../../text/escape-xml'

/** A picture as it stands in a run; sizes in points. */
export interface Drawing {
  readonly id: number
  readonly relation: string
  readonly name: string
  /** For those who do not see it; empty for decoration. */
  readonly description: string
  readonly widthPt: number
  readonly heightPt: number
}

const emu = (points: number): number => Math.round(points * 12_700)

const pictureNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main'

/** A picture that stands in its line like a letter. */
export const inlineDrawing = (drawing: Drawing): string =>
  inRun(
    `<wp:inline distT="0" distB="0" distL="0" distR="0">${extent(drawing)}${identity(drawing)}${graphic(drawing)}</wp:inline>`,
  )

/** A picture behind the text, measured from the page's top left corner. */
export const drawingBehind = (drawing: Drawing, leftPt: number, topPt: number): string =>
  inRun(
    `<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" allowOverlap="1" behindDoc="1" locked="0" layoutInCell="1" relativeHeight="0"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>${emu(leftPt)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>${emu(topPt)}</wp:posOffset></wp:positionV>${extent(drawing)}<wp:wrapNone/>${identity(drawing)}${graphic(drawing)}</wp:anchor>`,
  )

const inRun = (content: string): string => `<w:r><w:drawing>${content}</w:drawing></w:r>`

const extent = ({ widthPt, heightPt }: Drawing): string =>
  `<wp:extent cx="${emu(widthPt)}" cy="${emu(heightPt)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>`

const identity = ({ id, name, description }: Drawing): string =>
  `<wp:docPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(description)}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawingNamespace}" noChangeAspect="1"/></wp:cNvGraphicFramePr>`

const graphic = ({ id, name, relation, widthPt, heightPt }: Drawing): string =>
  `<a:graphic xmlns:a="${drawingNamespace}"><a:graphicData uri="${pictureNamespace}"><pic:pic xmlns:pic="${pictureNamespace}"><pic:nvPicPr><pic:cNvPr id="${id}" name="${escapeXml(name)}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(widthPt)}" cy="${emu(heightPt)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>`
