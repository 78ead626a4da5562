import type * as HarfBuzz from 'harfbuzzjs'
import type { Direction } from '../../../text/language'
import { glyphMeanings } from './glyph-meanings'
import type { Glyph, GlyphRun } from './glyph-run'
import { isFallback, type DrawnScript } from './drawn-script'

/** Shapes one text with HarfBuzz: joining, ligatures, marks, kerning and mirrored brackets. */
export function shape(
  harfBuzz: typeof HarfBuzz,
  font: HarfBuzz.Font,
  milli: number,
  text: string,
  script: DrawnScript,
  direction: Direction,
  kindOf: (id: number, codePoints: readonly number[]) => number,
): GlyphRun {
  const buffer = new harfBuzz.Buffer()
  buffer.addText(text)
  buffer.setDirection(direction === 'rtl' ? harfBuzz.Direction.RTL : harfBuzz.Direction.LTR)
  // Signs belong to all scripts.
  buffer.setScript(isFallback(script) ? 'Zyyy' : script)
  if (script === 'Arab') buffer.setLanguage('ar')
  // Every character its own cluster where the font allows, so that marks and bases can be told apart.
  buffer.setClusterLevel(harfBuzz.ClusterLevel.MONOTONE_CHARACTERS)
  buffer.setFlags(harfBuzz.BufferFlag.REMOVE_DEFAULT_IGNORABLES)
  harfBuzz.shape(font, buffer)
  const infos = buffer.getGlyphInfos()
  const positions = buffer.getGlyphPositions()
  const clusters = infos.map((info) => info.cluster)
  const advances = positions.map((position) => position.xAdvance)
  const meanings = glyphMeanings(clusters, advances, text, direction)
  const glyphs = infos.map((info, index): Glyph => {
    const position = positions[index]
    const codePoints = meanings[index] ?? []
    return {
      id: info.codepoint,
      kind: kindOf(info.codepoint, codePoints),
      widthMilli: font.glyphHAdvance(info.codepoint) * milli,
      advanceMilli: (position?.xAdvance ?? 0) * milli,
      offsetXMilli: (position?.xOffset ?? 0) * milli,
      offsetYMilli: (position?.yOffset ?? 0) * milli,
      codePoints,
    }
  })
  return { glyphs, advanceMilli: glyphs.reduce((sum, glyph) => sum + glyph.advanceMilli, 0) }
}
