/** The parts of a Word file by their paths: XML as text, the rest as bytes. */
export type Parts = Map<string, string | Uint8Array>

/** A part as text; empty where there is none. */
export function textOf(parts: Parts, path: string): string {
  const content = parts.get(path)
  return typeof content === 'string' ? content : ''
}

/** Puts elements at the end of the root of a part. */
export const beforeEnd = (xml: string, elements: string): string => {
  if (elements === '') return xml
  const selfClosed = /<([\w:]+)([^<>]*)\/>\s*$/.exec(xml)
  return selfClosed && xml.lastIndexOf('</') === -1
    ? `${xml.slice(0, selfClosed.index)}<${selfClosed[1]}${selfClosed[2]}>${elements}</${selfClosed[1]}>`
    : xml.replace(/<\/[\w:]+>\s*$/, (end) => `${elements}${end}`)
}
