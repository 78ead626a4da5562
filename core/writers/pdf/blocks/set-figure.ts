import type { ModulePicture } from '../../../brief/picture'
import type { FigureNode } from '../../../layout/page-layout'
import { directionOf } from '../../../text/language'
import { addImage, addVector } from '../pages/sheet'
import { addTag } from '../tags/tag'
import { neverParts, type Block, type BlockSetting } from './block'

/** A picture at its given size; the modules of a QR code become one shape. */
export function setFigure(node: FigureNode, widthPt: number, setting: BlockSetting): Block {
  const { picture, heightPt } = node
  const tag = addTag(setting.tag, 'Figure', {
    alternative: node.alternative.text,
    language: node.alternative.language,
  })
  // The side it starts from is that of its words, whichever way its table is read.
  const isLeftToRight = directionOf(node.alternative.language) === 'ltr'
  const isAtLeft = (node.alignment === 'start') === isLeftToRight
  const share = node.alignment === 'center' ? 0.5 : isAtLeft ? 0 : 1
  const indentPt = (widthPt - node.widthPt) * share
  return {
    heightPt,
    leastHeightPt: heightPt,
    spaceBeforePt: node.spaceBeforePt,
    keepWithNext: false,
    repeated: [],
    notes: [],
    part: neverParts,
    paint: (sheet, xPt, topPt) => {
      const box = { x: xPt + indentPt, y: topPt, w: node.widthPt, h: heightPt }
      if (picture.kind === 'modules') {
        const color = setting.theme.colours.ink
        addVector(sheet, { type: 'path', d: modulesPath(picture, box), color, ...box, tag })
      } else {
        const { x, y, w, h } = box
        addImage(sheet, { image: picture.id, x, y, _width: w, _height: h, tag })
      }
    },
  }
}

/** One rectangle for each run of dark modules in a row, so that no seams show between them. */
function modulesPath(
  picture: ModulePicture,
  box: { readonly x: number; readonly y: number; readonly w: number },
): string {
  const side = box.w / Math.max(1, picture.rows.length)
  const inPt = (value: number): string => value.toFixed(3)
  const path: string[] = []
  picture.rows.forEach((row, rowIndex) => {
    let start = 0
    while (start < row.length) {
      let end = start
      while (row[end]) end++
      if (end > start) {
        const x = inPt(box.x + start * side)
        const width = inPt((end - start) * side)
        const y = inPt(box.y + rowIndex * side)
        path.push(`M${x} ${y}h${width}v${inPt(side)}h-${width}z`)
      }
      start = Math.max(end, start + 1)
    }
  })
  return path.join('')
}
