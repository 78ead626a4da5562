import { familyOf } from '../../brief/font-face'
import type { TextNode } from '../../layout/page-layout'
import { lookOf } from '../../layout/text-look'
import { scriptOf, type Script } from '../../text/language'
import type { RunLook } from './run-properties'
import { halfPoints } from './units'
import type { Writing } from './writing'

/**
 * Face and size of a script that is not the paragraph's own: a character style of its own, so that they can be
 * changed in one place; said in the run itself where that has another style already.
 */
export function foreignLook(
  { theme, scale, styles }: Writing,
  node: TextNode,
  script: Script,
  ownStyle: string | undefined,
): RunLook {
  const { style, language } = node
  const own = scriptOf(language)
  const variant = styles.headingVariant(scale, node)
  if (script === own) {
    if (ownStyle === undefined) return variant ? { style: variant.style } : {}
    return { style: ownStyle, ...(variant ? { size: variant.size } : {}) }
  }
  const look = lookOf(theme, scale, style, language)
  const sizePt =
    own === 'Arab'
      ? look.latinSizePt
      : script === 'Arab'
        ? look.sizePt / theme.latinInArabic
        : undefined
  const foreign = {
    // Right-to-left runs find the Arabic face in every style.
    ...(script === 'Arab' ? {} : { font: familyOf(theme, script).family }),
    ...(sizePt === undefined ? {} : { size: halfPoints(sizePt) }),
  }
  return ownStyle === undefined
    ? {
        style: styles.scriptStyleId(script, foreign),
        ...(variant ? { colour: variant.colour } : {}),
      }
    : { style: ownStyle, ...foreign }
}
