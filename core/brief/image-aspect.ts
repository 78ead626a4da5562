const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const sextets = new Map(Array.from(alphabet, (letter, value) => [letter, value]))

/** Height divided by width of a PNG or JPEG given in base64, from its header; undefined for anything else. */
export function imageAspect(base64: string): number | undefined {
  const byte = (index: number): number => byteAt(base64, index)
  const two = (index: number): number => byte(index) * 256 + byte(index + 1)
  const four = (index: number): number => two(index) * 65536 + two(index + 2)
  if (four(0) === 0x89504e47) return ratio(four(16), four(20))
  return two(0) === 0xffd8 ? jpegAspect(byte, two) : undefined
}

/** Reads one byte where it stands, so that large pictures need not be decoded. */
function byteAt(base64: string, index: number): number {
  const place = Math.floor(index / 3) * 4
  const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map(
    (offset) => sextets.get(base64[place + offset] ?? '') ?? 0,
  )
  const value = a * 262144 + b * 4096 + c * 64 + d
  return Math.floor(value / 256 ** (2 - (index % 3))) % 256
}

type Read = (index: number) => number

/** Walks the segments of a JPEG to the frame that holds its size. */
function jpegAspect(byte: Read, two: Read): number | undefined {
  let index = 2
  for (let segments = 0; segments < mostSegments && byte(index) === 0xff; segments++) {
    const marker = byte(index + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return ratio(two(index + 7), two(index + 5))
    index += 2 + two(index + 2)
  }
  return undefined
}

/** Far more than any picture has. */
const mostSegments = 200

const ratio = (width: number, height: number): number | undefined =>
  width > 0 && height > 0 ? height / width : undefined
