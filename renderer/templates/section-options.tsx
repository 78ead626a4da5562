import { useTranslation } from 'react-i18next'
import { Checkbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { optionsOf, type SectionOption } from '../../core/model/section-options'
import { withValueAt } from '../../core/model/section-words'
import type { TemplateSection } from '../../core/model/template-sections'
import { CheckMark } from '../ui/check-mark'
import { Segments } from '../ui/segments'
import { changeSection } from './template-draft'

interface SectionOptionsProps {
  readonly sectionKey: string
  readonly section: TemplateSection
}

/** What can be chosen about a section besides its words. */
export function SectionOptions({ sectionKey, section }: SectionOptionsProps) {
  const change = (key: string, value: unknown): void =>
    changeSection(sectionKey, (one) => withValueAt(one, [key], value))
  return (
    <div className="section-options">
      {optionsOf(section).map((option) => (
        <Option key={option.key} option={option} change={change} />
      ))}
    </div>
  )
}

interface OptionProps {
  readonly option: SectionOption
  readonly change: (key: string, value: unknown) => void
}

function Option({ option, change }: OptionProps) {
  const { t } = useTranslation()
  // Each option of a section has its words; a test holds it.
  const wordsOf = (key: string): string => t(`sectionOption.${key}` as 'sectionOption.details')
  const name = wordsOf(option.key)
  switch (option.kind) {
    case 'flag':
      return (
        <Checkbox
          className="check"
          isSelected={option.value}
          onChange={(isOn) => change(option.key, isOn ? true : undefined)}
        >
          <CheckMark />
          {name}
        </Checkbox>
      )
    case 'one':
      return (
        <div className="section-option">
          <span className="section-option-name">{name}</span>
          <Segments
            name={name}
            value={option.value}
            segments={option.values.map((key) => ({ key, words: wordsOf(key) }))}
            onChange={(value) => change(option.key, value)}
          />
        </div>
      )
    case 'several':
      return (
        <div className="section-option">
          <span className="section-option-name">{name}</span>
          <CheckboxGroup
            className="check-line"
            aria-label={name}
            value={[...option.value]}
            onChange={(chosen) => {
              // At least one stays, and they keep the order in which they are offered.
              if (chosen.length > 0) {
                change(
                  option.key,
                  option.values.filter((value) => chosen.includes(value)),
                )
              }
            }}
          >
            {option.values.map((value) => (
              <Checkbox key={value} value={value} className="check">
                <CheckMark />
                {wordsOf(value)}
              </Checkbox>
            ))}
          </CheckboxGroup>
        </div>
      )
  }
}
