import { familyOf } from '../../brief/font-face'
import type { Theme } from '../../brief/theme'
import { xmlHead } from './roots'
import { hex } from './units'
import { escapeXml } from '../../text/escape-xml'

/** `word/theme/theme1.xml`: the faces and colours of the brief, where Word lets its user change them all at once. */
export function themePart(theme: Theme): string {
  const colours = slots
    .map(
      ([slot, colour]) => `<a:${slot}><a:srgbClr val="${hex(theme.colours[colour])}"/></a:${slot}>`,
    )
    .join('')
  const [latin, arabic, tifinagh] = (['Latn', 'Arab', 'Tfng'] as const).map((script) =>
    escapeXml(familyOf(theme, script).family),
  )
  const faces = `<a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface="${arabic}"/><a:font script="Arab" typeface="${arabic}"/><a:font script="Tfng" typeface="${tifinagh}"/>`
  return [
    `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${escapeXml(theme.id)}"><a:themeElements>`,
    `<a:clrScheme name="${theme.id}"><a:dk1><a:srgbClr val="${hex(theme.colours.ink)}"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1>${colours}</a:clrScheme>`,
    `<a:fontScheme name="${theme.id}"><a:majorFont>${faces}</a:majorFont><a:minorFont>${faces}</a:minorFont></a:fontScheme>`,
    `<a:fmtScheme name="${theme.id}">${plainFormats}</a:fmtScheme></a:themeElements></a:theme>`,
  ].join('')
}

type Colour = keyof Theme['colours']

/** Word's names for the colours of a theme after its text and paper, in the order of the schema. */
const slots: readonly (readonly [slot: string, colour: Colour])[] = [
  ['dk2', 'grey'],
  ['lt2', 'tint'],
  ['accent1', 'accent'],
  ['accent2', 'darkRule'],
  ['accent3', 'rule'],
  ['accent4', 'tint2'],
  ['accent5', 'draft'],
  ['accent6', 'draftTint'],
  ['hlink', 'accent'],
  ['folHlink', 'grey'],
]

/** What text and grounds call the colours of the theme. */
const names: readonly (readonly [colour: Colour, name: string])[] = [
  ['draftTint', 'accent6'],
  ['draft', 'accent5'],
  ['tint2', 'accent4'],
  ['rule', 'accent3'],
  ['darkRule', 'accent2'],
  ['tint', 'background2'],
  ['grey', 'text2'],
  ['accent', 'accent1'],
  ['ink', 'text1'],
]

/** The theme's name for each of its colours, written as in Word. Of colours that are the same the last counts. */
export const colourNames = (theme: Theme): ReadonlyMap<string, string> =>
  new Map([
    ['FFFFFF', 'background1'],
    ...names.map(([colour, name]): [string, string] => [hex(theme.colours[colour]), name]),
  ])

const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const line = `<a:ln w="6350">${solid}</a:ln>`
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
/** The schema wants three of each; a brief draws nothing with them. */
const plainFormats = [
  ['fillStyleLst', solid],
  ['lnStyleLst', line],
  ['effectStyleLst', noEffect],
  ['bgFillStyleLst', solid],
]
  .map(([name, style]) => `<a:${name}>${style}${style}${style}</a:${name}>`)
  .join('')
