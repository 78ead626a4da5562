import type { Conference } from '../core/model/conference'
import { fail, succeed, type Outcome } from '../core/outcome'

/** How the files of each kind begin. */
const signatures: Readonly<Record<string, readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
}

/** The conference's images by id, decoded; each must be what its media type says. */
export function readImages(conference: Conference): Outcome<ReadonlyMap<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>()
  for (const [index, logo] of conference.letterhead.logos.entries()) {
    const bytes = Buffer.from(logo.data, 'base64')
    const signature = signatures[logo.mediaType]
    if (!signature?.every((byte, offset) => bytes[offset] === byte)) {
      return fail('bad-image', `letterhead.logos[${index}]`, logo.mediaType)
    }
    images.set(logo.id, bytes)
  }
  return succeed(images)
}
