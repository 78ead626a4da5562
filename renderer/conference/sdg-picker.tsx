import { Check, Plus, X } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select } from 'react-aria-components/Select'
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup'
import { useTranslation } from 'react-i18next'
import { goalColour, goalName, goalNumbers } from '../../core/text/sdg-goals'
import { useInterfaceLanguage } from '../words/interface-language'
import './body-pickers.css'
import './sdg-picker.css'
import '../ui/menu.css'

interface SdgPickerProps {
  readonly value: readonly number[]
  readonly onChange: (goals: readonly number[]) => void
}

/** The Sustainable Development Goals that a recommendation serves, by number, colour and name. */
export function SdgPicker({ value, onChange }: SdgPickerProps) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  return (
    <>
      {value.length === 0 ? null : (
        <TagGroup
          className="body-chips"
          aria-label={t('record.goals')}
          onRemove={(keys) => onChange(value.filter((goal) => !keys.has(goal)))}
        >
          <TagList className="body-chips" items={value.map((goal) => ({ id: goal }))}>
            {({ id: goal }) => (
              <Tag className="body-chip" textValue={`${goal} ${goalName(goal, language)}`}>
                <GoalSign goal={goal} />
                <span>{goalName(goal, language)}</span>
                <Button slot="remove" className="body-chip-remove">
                  <X size={12} strokeWidth={1.7} aria-hidden />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
      <Select
        aria-label={t('body.addTo', { name: t('record.goals') })}
        selectionMode="multiple"
        value={[...value]}
        onChange={(keys) => {
          const chosen = new Set(keys.map(Number))
          onChange(goalNumbers.filter((goal) => chosen.has(goal)))
        }}
      >
        <Button className="button plain icon small">
          <Plus size={16} strokeWidth={1.7} aria-hidden />
        </Button>
        <Popover className="menu-popover">
          <ListBox className="menu-list" items={goalNumbers.map((goal) => ({ id: goal }))}>
            {({ id: goal }) => (
              <ListBoxItem className="menu-item" textValue={`${goal} ${goalName(goal, language)}`}>
                <GoalSign goal={goal} />
                <span className="menu-words">{goalName(goal, language)}</span>
                {value.includes(goal) ? <Check size={14} strokeWidth={1.7} aria-hidden /> : null}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </Select>
    </>
  )
}

/** A goal's number beside its colour. */
function GoalSign({ goal }: { readonly goal: number }) {
  return (
    <span className="goal-sign">
      <span className="goal-colour" style={{ background: goalColour(goal) }} aria-hidden />
      <bdi>{goal}</bdi>
    </span>
  )
}
