import { Search } from 'lucide-react'
import { Input } from 'react-aria-components/Input'
import { SearchField } from 'react-aria-components/SearchField'
import './bare-input.css'
import './search-entry.css'

interface SearchEntryProps {
  readonly name: string
  readonly value: string
  readonly onChange: (sought: string) => void
}

/** A field that narrows what stands below it. Escape empties it. */
export function SearchEntry({ name, value, onChange }: SearchEntryProps) {
  return (
    <SearchField className="search-entry" aria-label={name} value={value} onChange={onChange}>
      <Search size={16} strokeWidth={1.7} aria-hidden />
      <Input className="bare-input" placeholder={name} dir="auto" />
    </SearchField>
  )
}
