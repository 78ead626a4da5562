import { useTranslation } from 'react-i18next'
import type { Theme } from '../../core/brief/theme'
import {
  accentContrast,
  inkContrast,
  readableAccent,
  readableInk,
  withMainColour,
} from '../../core/brief/theme-colours'
import { haveSameFaces, withFaces } from '../../core/brief/theme-faces'
import { useLibrary } from '../brief/library'
import { wordsOfTheme } from '../brief/theme-words'
import { useConference } from '../conference/document'
import { FieldRow } from '../conference/field-row'
import { Button } from '../ui/button'
import { Segments } from '../ui/segments'
import { ColourField } from './colour-field'
import { changeDraft, useTemplateEditing } from './template-draft'

/** The themes whose sizes are made for their faces. */
const faceThemes = ['serif', 'sans'] as const
const accents = ['#14523D', '#0B3C6F', '#7A1F2B', '#5B2A6E', '#7A4A00', '#3D3D3D']
const inks = ['#1B1D1C', '#000000', '#16243A', '#3A2A1C']

/** Style, faces and colours. What is changed makes the look the template's own. */
export function LookGroup() {
  const { t } = useTranslation()
  const { themes } = useLibrary()
  const conferenceAccent = useConference((conference) => conference.letterhead.accent)
  const named = useTemplateEditing((editing) => editing?.draft.template.theme)
  const own = useTemplateEditing((editing) => editing?.draft.theme)
  const builtIn = builtInIds.flatMap((id) => themes.filter((one) => one.id === id))
  const theme = own ?? themes.find(({ id }) => id === named)
  if (!theme) return null
  const home = faceThemes
    .flatMap((id) => themes.filter((one) => one.id === id))
    .find((one) => haveSameFaces(one, theme))
  return (
    <section aria-labelledby="template-look">
      <h3 className="template-group-name" id="template-look">
        {t('templates.look')}
      </h3>
      <FieldRow name={t('templates.style')}>
        <div className="look-style">
          <Segments
            name={t('templates.style')}
            value={own ? undefined : named}
            segments={builtIn.map(({ id }) => ({ key: id, words: wordsOfTheme(t, id) }))}
            onChange={(id) => {
              if (id !== undefined) chooseStyle(id)
            }}
          />
          {own ? (
            <>
              <span className="template-note">{t('templates.ownLook')}</span>
              <Button look="link" isSmall onPress={() => chooseStyle(styleOf(own, builtIn))}>
                {t('templates.resetLook')}
              </Button>
            </>
          ) : null}
        </div>
      </FieldRow>
      {home ? (
        <FieldRow name={t('templates.faces')}>
          <Segments
            name={t('templates.faces')}
            value={home.id}
            segments={faceThemes.map((key) => ({ key, words: t(`faces.${key}`) }))}
            onChange={(id) => {
              const source = themes.find((one) => one.id === id)
              if (source) changeTheme(withFaces(theme, home, source))
            }}
          />
        </FieldRow>
      ) : null}
      <FieldRow name={t('templates.accent')}>
        <ColourField
          name={t('templates.accent')}
          value={theme.colours.accent}
          suggestions={conferenceAccent === undefined ? accents : [conferenceAccent, ...accents]}
          contrast={accentContrast(theme)}
          onChange={(accent) => changeTheme(withMainColour(theme, accent), 'accent')}
          onRepair={() =>
            changeTheme(withMainColour(theme, readableAccent(theme, theme.colours.accent)))
          }
        />
      </FieldRow>
      <FieldRow name={t('templates.ink')}>
        <ColourField
          name={t('templates.ink')}
          value={theme.colours.ink}
          suggestions={inks}
          contrast={inkContrast(theme)}
          onChange={(ink) => changeTheme(withInk(theme, ink), 'ink')}
          onRepair={() => changeTheme(withInk(theme, readableInk(theme, theme.colours.ink)))}
        />
      </FieldRow>
    </section>
  )
}

const builtInIds = ['serif', 'sans', 'large-print'] as const

const withInk = (theme: Theme, ink: string): Theme => ({
  ...theme,
  ownColours: true,
  colours: { ...theme.colours, ink },
})

const changeTheme = (theme: Theme, key?: string): void =>
  changeDraft((draft) => ({ ...draft, theme }), key)

/** One of the program's own looks; what was changed about the look goes. */
const chooseStyle = (id: string): void =>
  changeDraft((draft) => ({
    ...draft,
    template: { ...draft.template, theme: id },
    theme: undefined,
  }))

/** The look that an own one began as. */
function styleOf(own: Theme, builtIn: readonly Theme[]): string {
  const sameSize = (one: Theme): boolean =>
    one.masthead === own.masthead && one.spacingMm.section === own.spacingMm.section
  return (builtIn.find(sameSize) ?? builtIn[0])?.id ?? 'serif'
}
