import { fail, succeed, type Outcome } from '../outcome'
import { decodeUtf16, decodeUtf8 } from './unicode-encodings'
import { decodeWindows } from './windows-encodings'

/**
 * The text in a file's bytes: UTF-8 or UTF-16, with or without a mark at the beginning, else the Windows code page
 * that makes sense of it. What holds control characters is no text.
 */
export function decodeText(bytes: Uint8Array): Outcome<string> {
  const format = formatOf(bytes)
  if (format !== null) return fail('not-a-text', undefined, format)
  const text = decodeUnicode(bytes) ?? decodeWindows(bytes)
  if (text === null || isBinary(text)) return fail('not-a-text')
  return /\S/.test(text) ? succeed(text) : fail('nothing-to-read')
}

/** Formats that show in their first bytes and hold text that is not to be read as it stands. */
function formatOf(bytes: Uint8Array): string | null {
  const begins = (sign: string): boolean =>
    [...sign].every((letter, at) => bytes[at] === letter.charCodeAt(0))
  if (begins('PK\u0003') || begins('PK\u0005')) return 'zip'
  if (begins('%PDF')) return 'PDF'
  return begins('{\\rtf') ? 'RTF' : null
}

function decodeUnicode(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeUtf8(bytes.subarray(3))
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes.subarray(2), true)
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes.subarray(2), false)
  const order = utf16Order(bytes)
  return order === null ? decodeUtf8(bytes) : decodeUtf16(bytes, order)
}

/** Without a mark, UTF-16 shows in its blanks and line ends: a zero beside each. True for the low byte first. */
function utf16Order(bytes: Uint8Array): boolean | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null
  let low = 0
  let high = 0
  const end = Math.min(bytes.length, 4000)
  for (let at = 0; at + 1 < end; at += 2) {
    const one = bytes[at]
    const two = bytes[at + 1]
    if (two === 0 && (one === 0x20 || one === 0x0a || one === 0x0d)) low++
    if (one === 0 && (two === 0x20 || two === 0x0a || two === 0x0d)) high++
  }
  if (low + high < end / 60) return null
  return low >= high
}

/** One control character in two hundred is no longer a slip. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 20_000)
  let controls = 0
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls++
  }
  return controls * 200 > sample.length
}
