import type * as HarfBuzz from 'harfbuzzjs'
import type { Direction } from '../../../text/language'
import type { GlyphRun } from './glyph-run'
import { shape } from './shape'
import type { DrawnScript } from './drawn-script'

/** A font file that can shape text. It outlives a document, and so does everything it has shaped. */
export interface Face {
  readonly bytes: Uint8Array
  readonly covers: (codePoint: number) => boolean
  readonly shape: (text: string, script: DrawnScript, direction: Direction) => GlyphRun
}

/** Words a face remembers before it starts afresh: several long documents' worth. */
const rememberedRuns = 30_000
const faces = new WeakMap<Uint8Array, Face>()

/** Gets HarfBuzz ready, once per process. */
export const loadShaper = (): Promise<typeof HarfBuzz> => import('harfbuzzjs')

/** The face of a font file; the same bytes give the same face, with all it has shaped before. */
export function faceOf(harfBuzz: typeof HarfBuzz, bytes: Uint8Array): Face {
  const known = faces.get(bytes)
  if (known) return known
  const face = makeFace(harfBuzz, bytes)
  faces.set(bytes, face)
  return face
}

function makeFace(harfBuzz: typeof HarfBuzz, bytes: Uint8Array): Face {
  const hbFace = new harfBuzz.Face(new harfBuzz.Blob(bytes))
  const font = new harfBuzz.Font(hbFace)
  const covered = new Set(hbFace.collectUnicodes())
  const kindOf = glyphKinds()
  const runs = { ltr: mapPerScript(), rtl: mapPerScript() }
  return {
    bytes,
    covers: (codePoint) => covered.has(codePoint),
    shape: (text, script, direction) => {
      const shaped = runs[direction][script]
      const known = shaped.get(text)
      if (known) return known
      if (shaped.size >= rememberedRuns) shaped.clear()
      const run = shape(harfBuzz, font, 1000 / hbFace.upem, text, script, direction, kindOf)
      shaped.set(text, run)
      return run
    },
  }
}

const mapPerScript = (): Readonly<Record<DrawnScript, Map<string, GlyphRun>>> => ({
  Arab: new Map(),
  Latn: new Map(),
  Tfng: new Map(),
  symbols: new Map(),
  mathematics: new Map(),
  signs: new Map(),
  emoji: new Map(),
})

/** Numbers the pairs of glyph and meaning, so that documents need not compare code points. */
function glyphKinds(): (id: number, codePoints: readonly number[]) => number {
  const kinds = new Map<string, number>()
  return (id, codePoints) => {
    const key = `${id}:${codePoints.join()}`
    const kind = kinds.get(key) ?? kinds.size
    kinds.set(key, kind)
    return kind
  }
}
