import {
  CircleCheck,
  CircleDashed,
  CirclePlay,
  CircleSlash,
  MessageSquareReply,
  Send,
  Stamp,
  type LucideIcon,
} from 'lucide-react'
import type { Recommendation } from '../../core/model/recommendation'

type Status = Recommendation['status']

const icons: Readonly<Record<Status, LucideIcon>> = {
  draft: CircleDashed,
  adopted: Stamp,
  sent: Send,
  answered: MessageSquareReply,
  'under-way': CirclePlay,
  done: CircleCheck,
  dropped: CircleSlash,
}
const pointsAlongReading: ReadonlySet<Status> = new Set(['sent', 'answered'])

/** A status by its shape; the word stands beside it or in the row's name. */
export function StatusIcon({ status }: { readonly status: Status }) {
  const Icon = icons[status]
  return (
    <Icon
      size={16}
      strokeWidth={1.7}
      aria-hidden
      className={pointsAlongReading.has(status) ? 'mirrored' : undefined}
    />
  )
}
