import { escapeXml } from '../../text/escape-xml'

/** A stretch of text; spaces at its edges are kept only where that is said. */
export const textElement = (text: string): string =>
  /^\s|\s$/.test(text)
    ? `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`
    : `<w:t>${escapeXml(text)}</w:t>`

/** An element, or nothing where there is nothing to hold. */
export const wrapped = (name: string, content: string): string =>
  content === '' ? '' : `<${name}>${content}</${name}>`

/**
 * Texts as one. A long document has tens of megabytes of them: where `join` would copy them at each step, what
 * is added like this is copied once, when the file is packed.
 */
export function gathered(texts: readonly string[]): string {
  let whole = ''
  for (const text of texts) whole += text
  return whole
}
