/**
 * What the codes of a font say, as readers ask for it (ISO 32000-1, 9.10.3), in the words of pdfkit: that writes
 * every letter anew for each file, where here a meaning is written once and found again.
 */
export function unicodeMap(meanings: readonly (readonly number[])[]): Uint8Array {
  const entries = meanings.map(written)
  const count = Math.ceil(entries.length / mostInRange)
  const ranges = Array.from({ length: count }, (_, index) => {
    const start = index * mostInRange
    const own = entries.slice(start, start + mostInRange)
    return `<${inHex(start)}> <${inHex(start + own.length - 1)}> [${own.join(' ')}]`
  })
  return Buffer.from(
    `${head}${ranges.length} beginbfrange\n${ranges.join('\n')}\nendbfrange\n${foot}`,
    'latin1',
  )
}

/** More entries than this one range may not have. */
const mostInRange = 256

const head = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <<
  /Registry (Adobe)
  /Ordering (UCS)
  /Supplement 0
>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
`
const foot = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`

/** A face remembers its glyphs, and they their meanings. */
const known = new WeakMap<readonly number[], string>()

function written(codePoints: readonly number[]): string {
  const before = known.get(codePoints)
  if (before !== undefined) return before
  const text = String.fromCodePoint(...codePoints)
  const units = Array.from({ length: text.length }, (_, at) => inHex(text.charCodeAt(at)))
  const entry = `<${units.join(' ')}>`
  known.set(codePoints, entry)
  return entry
}

const inHex = (value: number): string => value.toString(16).padStart(4, '0')
