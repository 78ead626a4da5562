import {
  DocumentDefaults,
  type ICharacterStyleOptions,
  type IParagraphPropertiesOptions,
  type IParagraphStyleOptions,
} from 'docx'
import type { RunTone } from '../../brief/run'
import type { Theme } from '../../brief/theme'
import { lookOf, toneColour } from '../../layout/text-look'
import type { Language, Localized, Script } from '../../text/language'
import { styleFonts } from './fonts'
import { languageMarks, latinLanguageOf } from './language-marks'
import type { RunLook } from './run-properties'
import { halfPoints, hex } from './units'

/** What holds where no style says otherwise: what a reader types into the document looks like its text. */
export function documentDefaults(theme: Theme, languages: readonly Language[]): DocumentDefaults {
  const [first = 'fr'] = languages
  const scale = languages.length > 1 ? 'paired' : 'single'
  const size = halfPoints(lookOf(theme, scale, 'body', first).sizePt)
  return new DocumentDefaults({
    run: {
      font: styleFonts(theme, latinLanguageOf(languages)),
      size,
      sizeComplexScript: size,
      language: languageMarks(first, languages),
    },
  })
}

export const normalStyle = (): IParagraphStyleOptions => {
  const paragraph: IParagraphPropertiesOptions = { widowControl: true }
  return { id: 'Normal', name: 'Normal', quickFormat: true, paragraph }
}

/** Ids of the styles that hold no words. */
export const spacerStyle = 'spacer'
export const figureStyle = 'figure'
/** What the notes of every language are built on. */
export const noteTextStyle = 'FootnoteText'

const tiny = { size: 2, sizeComplexScript: 2 }

/** Spaces between tables, which Word would join, and paragraphs as tall as their picture. */
export const helperStyles: readonly IParagraphStyleOptions[] = [
  {
    id: spacerStyle,
    name: 'Spacer',
    basedOn: 'Normal',
    paragraph: { spacing: { line: 20, lineRule: 'exact' } },
    run: tiny,
  },
  { id: noteTextStyle, name: 'footnote text', basedOn: 'Normal', paragraph: {} },
  { id: figureStyle, name: 'Figure', basedOn: 'Normal', paragraph: {}, run: tiny },
]

export const linkStyle = 'Hyperlink'
/** Word's own; the way back takes it for italics. */
export const emphasisStyle = 'Emphasis'
export const noteReferenceStyle = 'FootnoteReference'
export const toneStyle = (tone: RunTone): string => `tone-${tone}`

const toneNames: Readonly<Record<RunTone, Localized & { readonly fr: string }>> = {
  label: { ar: 'بيان بارز', fr: 'Libellé', en: 'Label', es: 'Etiqueta' },
  muted: { ar: 'ثانوي', fr: 'Secondaire', en: 'Secondary', es: 'Secundario' },
  missing: {
    ar: 'ترجمة مرتقبة',
    fr: 'Traduction à venir',
    en: 'Translation to come',
    es: 'Traducción pendiente',
  },
}

/** Character styles for links and for the parts a run can play within its paragraph. */
export function characterStyles(
  theme: Theme,
  [first = 'fr']: readonly Language[],
): readonly ICharacterStyleOptions[] {
  const tones: readonly RunTone[] = ['label', 'muted', 'missing']
  return [
    { id: linkStyle, name: 'Hyperlink', run: { noProof: true } },
    { id: noteReferenceStyle, name: 'footnote reference', run: { superScript: true } },
    {
      id: emphasisStyle,
      name: 'Emphasis',
      quickFormat: true,
      run: { color: hex(theme.colours.accent) },
    },
    ...tones.map((tone) => ({
      id: toneStyle(tone),
      name: toneNames[tone][first] ?? toneNames[tone].fr,
      quickFormat: true,
      run: toneRun(theme, tone),
    })),
  ]
}

const toneRun = (theme: Theme, tone: RunTone) => ({
  color: hex(toneColour(theme, tone)),
  ...(tone === 'missing' ? { shading: { fill: hex(theme.colours.draftTint) } } : {}),
})

/** The look of a tone, for runs that have another character style already. */
export const toneLook = (theme: Theme, tone: RunTone): RunLook => ({
  colour: toneColour(theme, tone),
  ...(tone === 'missing' ? { fill: theme.colours.draftTint } : {}),
})

const scriptNames: Readonly<Record<Script, Localized & { readonly fr: string }>> = {
  Arab: {
    ar: 'حروف عربية',
    fr: 'Lettres arabes',
    en: 'Arabic letters',
    es: 'Letras árabes',
  },
  Latn: {
    ar: 'حروف لاتينية',
    fr: 'Lettres latines',
    en: 'Latin letters',
    es: 'Letras latinas',
  },
  Tfng: { ar: 'تيفيناغ', fr: 'Tifinagh', en: 'Tifinagh', es: 'Tifinagh' },
}

/** A character style for words in a script that is not their paragraph's, named in the document's first language. */
export const scriptStyle = (
  id: string,
  script: Script,
  { font, size }: RunLook,
  [first = 'fr']: readonly Language[],
): ICharacterStyleOptions => ({
  id,
  name: `${scriptNames[script][first] ?? scriptNames[script].fr}${size === undefined ? '' : ` ${size / 2}`}`,
  quickFormat: true,
  run: {
    ...(font === undefined ? {} : { font: { ascii: font, hAnsi: font, cs: font } }),
    ...(size === undefined ? {} : { size, sizeComplexScript: size }),
  },
})
