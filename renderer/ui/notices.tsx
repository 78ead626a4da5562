import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Text } from 'react-aria-components/Text'
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast'
import { Button, IconButton } from './button'
import './notices.css'

interface Notice {
  readonly text: string
  readonly isProblem?: boolean
  readonly action?: { readonly words: string; readonly run: () => void; readonly keys?: string }
}

const queue = new ToastQueue<Notice>({ maxVisibleToasts: 2 })
const actionMs = 8_000

/** Says something in passing. A problem stays until it is closed; an offer to undo stays 8 seconds. */
export function showNotice(notice: Notice): void {
  queue.add(notice, notice.isProblem ? {} : { timeout: actionMs })
}

/** Takes the notices of another conference away. */
export const clearNotices = (): void => queue.clear()

export function Notices() {
  const { t } = useTranslation()
  return (
    <ToastRegion queue={queue} className="notices">
      {({ toast }) => (
        <Toast toast={toast} className={`notice${toast.content.isProblem ? ' problem' : ''}`}>
          <ToastContent className="notice-text">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action ? (
            <Button
              look="link"
              isSmall
              onPress={() => {
                toast.content.action?.run()
                queue.close(toast.key)
              }}
            >
              {toast.content.action.words}
              {toast.content.action.keys ? <kbd dir="ltr">{toast.content.action.keys}</kbd> : null}
            </Button>
          ) : null}
          <IconButton slot="close" isSmall name={t('action.close')}>
            <X size={16} strokeWidth={1.7} aria-hidden />
          </IconButton>
        </Toast>
      )}
    </ToastRegion>
  )
}
