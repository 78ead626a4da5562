/** Elements that draw nothing of their own, run something, or bring other documents in. */
const refusedElements =
  'script, foreignObject, iframe, object, embed, audio, video, animate, set, handler'
/** References inside the picture itself, and pictures that it carries along. */
const innerReference = /^(?:#|data:image\/(?:png|jpeg|gif);base64,)/i

/**
 * An SVG without scripts, handlers and references to anything outside it; nothing when it is no SVG, or
 * when its styles or entities could still reach out.
 */
export function cleanSvg(source: string): string | undefined {
  // Entities and imported styles can hide what the steps below look for.
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(source) || /@import/i.test(source)) return undefined
  const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
  const root = parsed.documentElement
  if (root.localName !== 'svg' || parsed.querySelector('parsererror')) return undefined
  for (const element of root.querySelectorAll(refusedElements)) element.remove()
  for (const element of [root, ...root.querySelectorAll('*')]) cleanAttributes(element)
  const reachesOut = [...root.querySelectorAll('style')].some(({ textContent }) =>
    hasOuterUrl(textContent),
  )
  return reachesOut ? undefined : new XMLSerializer().serializeToString(root)
}

function cleanAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const isHandler = /^on/i.test(name)
    const isOuterReference = /(?:^|:)href$/i.test(name) && !innerReference.test(value.trim())
    if (isHandler || isOuterReference || hasOuterUrl(value)) element.removeAttribute(name)
  }
}

const hasOuterUrl = (text: string): boolean =>
  [...text.matchAll(/url\(\s*['"]?\s*([^'")]*)/gi)].some(
    ([, address = '']) => !innerReference.test(address),
  )
