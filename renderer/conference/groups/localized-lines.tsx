import type { Language, Localized } from '../../../core/text/language'
import { LanguageFields } from '../../ui/language-fields'
import { RepeatedRows } from '../repeated-rows'

interface LocalizedLinesProps {
  /** Where they stand in their owner. */
  readonly field: string
  readonly name: string
  readonly lines: readonly Localized[]
  readonly languages: readonly Language[]
  readonly onChange: (lines: readonly Localized[], key?: string) => void
}

/** Lines of an address or a letterhead. */
export function LocalizedLines({ field, name, lines, languages, onChange }: LocalizedLinesProps) {
  return (
    <RepeatedRows
      name={name}
      items={lines.map((line) => ({ line }))}
      blank={{ line: {} }}
      onChange={(items, key) =>
        onChange(
          items.map(({ line }) => line),
          key,
        )
      }
    >
      {({ line }, edit, index) => (
        <LanguageFields
          field={`${field}/${index}`}
          name={name}
          languages={languages}
          value={line}
          onChange={(value, language) => edit({ line: value }, language)}
        />
      )}
    </RepeatedRows>
  )
}
