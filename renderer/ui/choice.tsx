import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select, SelectValue } from 'react-aria-components/Select'
import './choice.css'
import './menu.css'

export interface ChoiceOption<K extends string> {
  readonly key: K
  readonly words: string
  readonly icon?: ReactNode
  /** The choice of nothing: shown quietly. */
  readonly isNone?: boolean
}

interface ChoiceProps<K extends string> {
  readonly name: string
  /** The name is for screen readers only. */
  readonly isNameHidden?: boolean
  readonly options: readonly ChoiceOption<K>[]
  readonly value: K | null
  readonly placeholder?: string
  readonly onChange: (value: K) => void
}

/** One of a few: words with an arrow, and a list that opens below. */
export function Choice<K extends string>(props: ChoiceProps<K>) {
  const { name, isNameHidden = false, options, value, placeholder, onChange } = props
  const chosen = options.find(({ key }) => key === value)
  return (
    <Select
      className="choice"
      value={value}
      onChange={(key) => {
        const option = options.find((one) => one.key === key)
        if (option) onChange(option.key)
      }}
      placeholder={placeholder ?? '—'}
      {...(isNameHidden ? { 'aria-label': name } : {})}
    >
      {isNameHidden ? null : <Label className="choice-label">{name}</Label>}
      <Button className={`choice-button${chosen?.isNone ? ' none' : ''}`}>
        {chosen?.icon}
        <SelectValue className="choice-value">
          {({ selectedText, defaultChildren, isPlaceholder }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronDown size={14} strokeWidth={1.7} aria-hidden />
      </Button>
      <Popover className="menu-popover">
        <ListBox
          className="menu-list"
          items={options.map((option) => ({ ...option, id: option.key }))}
        >
          {(option) => (
            <ListBoxItem className="menu-item" textValue={option.words}>
              {option.icon}
              <span className="menu-words">{option.words}</span>
              {option.key === value ? <Check size={14} strokeWidth={1.7} aria-hidden /> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
