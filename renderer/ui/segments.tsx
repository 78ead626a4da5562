import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import './segments.css'

export interface Segment<K extends string> {
  readonly key: K
  readonly words: ReactNode
  /** The language of the words, where it is not that of the interface. */
  readonly language?: string
}

interface SegmentsProps<K extends string> {
  readonly name: string
  readonly segments: readonly Segment<K>[]
  readonly value: K | undefined
  /** `undefined`: pressed again, where the choice may be empty. */
  readonly onChange: (value: K | undefined) => void
  readonly mayBeEmpty?: boolean
}

/** One of very few, all in sight. */
export function Segments<K extends string>(props: SegmentsProps<K>) {
  const { name, segments, value, onChange, mayBeEmpty = false } = props
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={name}
      selectionMode="single"
      disallowEmptySelection={!mayBeEmpty}
      selectedKeys={value === undefined ? [] : [value]}
      onSelectionChange={(keys) => onChange(segments.find((segment) => keys.has(segment.key))?.key)}
    >
      {segments.map((segment) => (
        <ToggleButton
          key={segment.key}
          id={segment.key}
          className="segment"
          lang={segment.language}
        >
          {segment.words}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
