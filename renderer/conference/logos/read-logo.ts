import type { Conference } from '../../../core/model/conference'
import { cleanSvg } from './clean-svg'

export type Logo = Conference['letterhead']['logos'][number]
type MediaType = Logo['mediaType']

/** Why a file cannot be a logo. */
export type LogoProblem = 'kind' | 'large' | 'broken' | 'svg'

export type ReadLogo =
  | { readonly ok: true; readonly logo: Pick<Logo, 'mediaType' | 'data'> }
  | { readonly ok: false; readonly problem: LogoProblem }

/** A logo is printed a few centimetres wide; the file that carries it is opened every day. */
const mostBytes = 4 * 1024 * 1024

/** Reads a picture by what it is, not by its name: PNG, JPEG, or an SVG that could be cleaned. */
export async function readLogo(file: Blob): Promise<ReadLogo> {
  if (file.size > mostBytes) return { ok: false, problem: 'large' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const mediaType = mediaTypeOf(bytes)
  if (!mediaType) return { ok: false, problem: 'kind' }
  if (mediaType === 'image/svg+xml') {
    const clean = cleanSvg(new TextDecoder().decode(bytes))
    if (clean === undefined) return { ok: false, problem: 'svg' }
    const drawn = await drawSvg(clean)
    return drawn
      ? { ok: true, logo: { mediaType: 'image/png', data: base64Of(drawn) } }
      : { ok: false, problem: 'broken' }
  }
  if (!(await canBeDrawn(new Blob([bytes], { type: mediaType })))) {
    return { ok: false, problem: 'broken' }
  }
  return { ok: true, logo: { mediaType, data: base64Of(bytes) } }
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const jpegStart = [0xff, 0xd8, 0xff]

function mediaTypeOf(bytes: Uint8Array): MediaType | undefined {
  if (pngStart.every((byte, index) => bytes[index] === byte)) return 'image/png'
  if (jpegStart.every((byte, index) => bytes[index] === byte)) return 'image/jpeg'
  const start = new TextDecoder().decode(bytes.subarray(0, 1_000))
  return /<svg[\s>]/i.test(start) ? 'image/svg+xml' : undefined
}

async function canBeDrawn(picture: Blob): Promise<boolean> {
  try {
    const bitmap = await createImageBitmap(picture)
    bitmap.close()
    return true
  } catch {
    return false
  }
}

/** Wide enough to be sharp on paper at the width of a letterhead. */
const drawnWidthPx = 1_600

/** The documents take pictures of points only, so a drawing is drawn once, here. */
async function drawSvg(source: string): Promise<Uint8Array | undefined> {
  const url = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }))
  try {
    const picture = new Image()
    picture.src = url
    await picture.decode()
    const scale = drawnWidthPx / (picture.naturalWidth || 1)
    const canvas = new OffscreenCanvas(drawnWidthPx, Math.ceil(picture.naturalHeight * scale) || 1)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const drawn = await canvas.convertToBlob({ type: 'image/png' })
    return new Uint8Array(await drawn.arrayBuffer())
  } catch {
    return undefined
  } finally {
    URL.revokeObjectURL(url)
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = ''
  // In pieces: a call takes only so many arguments.
  for (let index = 0; index < bytes.length; index += 8_192) {
    text += String.fromCharCode(...bytes.subarray(index, index + 8_192))
  }
  return btoa(text)
}
