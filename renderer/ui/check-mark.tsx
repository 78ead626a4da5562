import { Check } from 'lucide-react'
import './check-mark.css'

/** The box of a checkbox; the surrounding control says whether it is ticked. */
export function CheckMark() {
  return (
    <span className="check-mark" aria-hidden>
      <Check size={12} strokeWidth={2.6} />
    </span>
  )
}
