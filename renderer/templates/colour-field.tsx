import { Check, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ColorField } from 'react-aria-components/ColorField'
import { ColorSwatch } from 'react-aria-components/ColorSwatch'
import { ColorSwatchPicker, ColorSwatchPickerItem } from 'react-aria-components/ColorSwatchPicker'
import { Input } from 'react-aria-components/Input'
import { leastContrast } from '../../core/brief/theme-colours'
import { tagOf } from '../../core/text/language'
import { Button } from '../ui/button'
import { useInterfaceLanguage } from '../words/interface-language'

interface ColourFieldProps {
  readonly name: string
  readonly value: string
  readonly suggestions: readonly string[]
  /** The least there is between this colour and what it is printed on. */
  readonly contrast: number
  readonly onChange: (colour: string) => void
  /** Takes the nearest colour that can be read. */
  readonly onRepair: () => void
}

/** A colour of paper: a few to choose from, or any by its number; and whether it can be read. */
export function ColourField(props: ColourFieldProps) {
  const { name, value, suggestions, contrast, onChange, onRepair } = props
  const { t } = useTranslation()
  const isReadable = contrast >= leastContrast
  const ratio = new Intl.NumberFormat(tagOf(useInterfaceLanguage()), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(contrast)
  const Icon = isReadable ? Check : TriangleAlert
  return (
    <div className="colour-field">
      <div className="colour-line">
        <ColorSwatchPicker
          className="colour-swatches"
          aria-label={`${name}: ${t('templates.colours')}`}
          value={value}
          onChange={(colour) => onChange(colour.toString('hex').toUpperCase())}
        >
          {suggestions.map((colour) => (
            <ColorSwatchPickerItem key={colour} color={colour} className="colour-choice">
              <ColorSwatch className="colour-swatch" />
            </ColorSwatchPickerItem>
          ))}
        </ColorSwatchPicker>
        <span className="colour-own">
          <ColorSwatch color={value} className="colour-swatch" />
          <ColorField
            aria-label={name}
            value={value}
            onChange={(colour) => {
              if (colour) onChange(colour.toString('hex').toUpperCase())
            }}
          >
            <Input className="text-entry colour-entry" dir="ltr" />
          </ColorField>
        </span>
      </div>
      <p className={`template-note colour-note${isReadable ? '' : ' danger'}`} role="status">
        <Icon size={14} strokeWidth={1.7} aria-hidden />
        {t(isReadable ? 'templates.contrast' : 'templates.lowContrast', { ratio })}
        {isReadable ? null : (
          <Button look="link" isSmall onPress={onRepair}>
            {t('templates.darken')}
          </Button>
        )}
      </p>
    </div>
  )
}
