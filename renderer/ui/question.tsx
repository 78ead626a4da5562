import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import './dialog.css'

interface QuestionProps {
  readonly isOpen: boolean
  readonly title: string
  readonly consequence: string
  /** Escape: the answer that changes nothing. */
  readonly onDismiss: () => void
  /** The buttons. */
  readonly children: ReactNode
}

/** A question with a few answers, over everything else. */
export function Question({ isOpen, title, consequence, onDismiss, children }: QuestionProps) {
  return (
    <ModalOverlay
      className="dialog-scrim"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onDismiss()
      }}
    >
      <Modal className="dialog-box question">
        <Dialog role="alertdialog" className="dialog-content">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <p className="dialog-text">{consequence}</p>
          <div className="dialog-buttons">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
