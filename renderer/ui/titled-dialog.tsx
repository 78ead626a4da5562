import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { IconButton } from './button'
import './dialog.css'
import './titled-dialog.css'

interface TitledDialogProps {
  /** Its size is set at the class `export-box`, say, by its own style sheet. */
  readonly kind: string
  readonly title: string
  /** Stands beside the title. */
  readonly about?: ReactNode
  readonly isOpen: boolean
  readonly onClose: () => void
  /** A click beside it closes it: only where nothing typed or chosen could be lost. */
  readonly isDismissable?: boolean
  /** Work is under way that must end or be cancelled first: neither Escape nor the cross closes. */
  readonly isHeld?: boolean
  readonly children: ReactNode
}

/** A large dialog over the window, with a title and a cross; Escape closes it. */
export function TitledDialog(props: TitledDialogProps) {
  const { kind, title, about, isOpen, onClose, children } = props
  const { isDismissable = false, isHeld = false } = props
  const { t } = useTranslation()
  return (
    <ModalOverlay
      className="dialog-scrim"
      isOpen={isOpen}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={isHeld}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={`dialog-box titled-box ${kind}-box`}>
        <Dialog className="dialog-content titled-dialog">
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            {about}
            <span className="pane-space" />
            <IconButton name={t('action.close')} isDisabled={isHeld} onPress={onClose}>
              <X size={16} strokeWidth={1.7} aria-hidden />
            </IconButton>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
