import type { TextLook } from '../../layout/text-look'
import { halfPoints, hex } from './units'

/** A look as `docx` takes it. Complex scripts have their own size and weight in Word: always both. */
export const runLook = ({ sizePt, isBold, colour }: TextLook) => ({
  size: halfPoints(sizePt),
  sizeComplexScript: halfPoints(sizePt),
  ...(isBold ? { bold: true, boldComplexScript: true } : {}),
  color: hex(colour),
})
