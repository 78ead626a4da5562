import { Search } from 'lucide-react'
import { Input } from 'react-aria-components/Input'
import { SearchField } from 'react-aria-components/SearchField'
import './bare-input.css'
import './list-search.css'

/** The field at the head of a list that opened: typed into at once, it narrows what stands below. */
export function ListSearch({ name }: { readonly name: string }) {
  return (
    <SearchField className="list-search" aria-label={name} autoFocus>
      <Search size={14} strokeWidth={1.7} aria-hidden />
      <Input className="bare-input" placeholder={name} dir="auto" />
    </SearchField>
  )
}
