import documentModule, { type PDFDocument as Document } from 'pdfmake/js/PDFDocument.js'
import rendererModule, { type Renderer as PageRenderer } from 'pdfmake/js/Renderer.js'

/**
 * pdfmake's own classes, which this writer extends. Node hands over a CommonJS module whole where bundlers
 * and test runners unwrap its default export, so both forms are taken.
 */
const classOf = <T>(module: { readonly default: T }): T =>
  // A module that was unwrapped already is the class itself.
  (module.default ?? module) as T

export const PDFDocument: typeof Document = classOf(documentModule)
export const Renderer: typeof PageRenderer = classOf(rendererModule)
