import { useTranslation } from 'react-i18next'
import { Checkbox } from 'react-aria-components/Checkbox'
import { impositions } from '../../core/print/imposition-order'
import { sheetSizes } from '../../core/print/sheet'
import type { SheetWishes } from '../../electron/ipc/orders'
import { CheckMark } from '../ui/check-mark'
import { Choice } from '../ui/choice'
import { Segments } from '../ui/segments'

interface SheetChoiceProps {
  readonly value: SheetWishes | undefined
  readonly onChange: (sheets: SheetWishes | undefined) => void
}

const none = 'none'

/** Whether pages are brought onto sheets to be folded or cut, and onto which. */
export function SheetChoice({ value, onChange }: SheetChoiceProps) {
  const { t } = useTranslation()
  return (
    <div className="sheet-choice">
      <Choice
        name={t('exportMore.folding')}
        isNameHidden
        value={value?.imposition ?? none}
        options={[
          { key: none, words: t('exportMore.none') },
          ...impositions.map((key) => ({ key, words: t(`exportMore.${key}`) })),
        ]}
        onChange={(imposition) =>
          onChange(
            imposition === none
              ? undefined
              : { imposition, sheet: value?.sheet ?? 'A4', hasMarks: value?.hasMarks ?? false },
          )
        }
      />
      {value ? (
        <>
          <Segments
            name={t('exportMore.sheet')}
            value={value.sheet}
            segments={sheetSizes.map((key) => ({ key, words: key }))}
            onChange={(sheet) => onChange({ ...value, sheet: sheet ?? value.sheet })}
          />
          <Checkbox
            className="check"
            isSelected={value.hasMarks}
            onChange={(hasMarks) => onChange({ ...value, hasMarks })}
          >
            <CheckMark />
            {t('exportMore.marks')}
          </Checkbox>
        </>
      ) : null}
    </div>
  )
}
