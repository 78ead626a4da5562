export const isXmlPart = (path: string): boolean => /\.(?:xml|rels)$/.test(path)

/** Whether a reader takes a part: only what XML may hold, every element closed, no sign loose. */
export const isSoundXml = (xml: string): boolean => isXml(xml) && isBalanced(xml)

/** What XML 1.0 may hold. */
const isXml = (xml: string): boolean =>
  /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u.test(xml)

/** Whether every element that is opened is closed, in order, and no sign stands loose. */
function isBalanced(xml: string): boolean {
  const open: string[] = []
  for (const [, slash, name = '', rest = ''] of xml.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*\s*\/?)>/g,
  )) {
    if (slash) {
      if (open.pop() !== name) return false
    } else if (!rest.endsWith('/')) open.push(name)
  }
  const words = xml.replace(/<\?xml[^>]*\?>|<\/?[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/g, '')
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(words)
}
