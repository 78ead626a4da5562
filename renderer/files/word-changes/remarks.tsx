import { MessageSquare } from 'lucide-react'
import type { Remark } from '../../../core/exchange/field-change'

/** What people said in the margin of a document that came back. */
export function Remarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  return remarks.map(({ author, text }, index) => (
    <blockquote key={index} className="change-remark">
      <MessageSquare size={14} strokeWidth={1.7} aria-hidden />
      <div>
        {author === '' ? null : <cite dir="auto">{author}</cite>}
        <p dir="auto">{text}</p>
      </div>
    </blockquote>
  ))
}
