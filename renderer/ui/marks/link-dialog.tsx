import { useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Form } from 'react-aria-components/Form'
import { Heading } from 'react-aria-components/Heading'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { TextField } from 'react-aria-components/TextField'
import { useTranslation } from 'react-i18next'
import { findMarkProblems } from '../../../core/brief/mark-problems'
import { Button } from '../button'
import { createStore, useStore } from '../store'
import '../dialog.css'
import './link-dialog.css'

/** Words that lead to an address. */
export interface LinkDraft {
  readonly words: string
  readonly address: string
}

interface Question {
  readonly words: string
  readonly answer: (link: LinkDraft | undefined) => void
}

const store = createStore<Question | undefined>(undefined)

/** Asks for a link over the words; nothing when it was called off. */
export function askForLink(words: string): Promise<LinkDraft | undefined> {
  store.get()?.answer(undefined)
  return new Promise((resolve) => {
    store.set({
      words,
      answer: (link) => {
        store.set(undefined)
        resolve(link)
      },
    })
  })
}

/** The question itself; it stands once in the window. */
export function LinkDialog() {
  const question = useStore(store, (value) => value)
  return (
    <ModalOverlay
      className="dialog-scrim"
      isOpen={question !== undefined}
      onOpenChange={(isOpen) => {
        if (!isOpen) question?.answer(undefined)
      }}
    >
      <Modal className="dialog-box question">
        <Dialog className="dialog-content">
          {question ? <LinkForm question={question} /> : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function LinkForm({ question }: { readonly question: Question }) {
  const { t } = useTranslation()
  const [words, setWords] = useState(question.words)
  const [address, setAddress] = useState('https://')
  const [isRefused, setRefused] = useState(false)
  return (
    <Form
      className="link-form"
      onSubmit={(event) => {
        event.preventDefault()
        const link = { words: words.trim() || address.trim(), address: address.trim() }
        if (isLink(link)) question.answer(link)
        else setRefused(true)
      }}
    >
      <Heading slot="title" className="dialog-title">
        {t('marks.link')}
      </Heading>
      <TextField value={words} onChange={setWords} className="link-field">
        <Label>{t('marks.words')}</Label>
        <Input className="text-entry" dir="auto" />
      </TextField>
      <TextField
        value={address}
        onChange={(text) => {
          setAddress(text)
          setRefused(false)
        }}
        isInvalid={isRefused}
        className="link-field"
        autoFocus
      >
        <Label>{t('marks.address')}</Label>
        <Input className="text-entry" dir="ltr" />
        {isRefused ? <span className="field-error">{t('marks.refused')}</span> : null}
      </TextField>
      <div className="dialog-buttons">
        <Button look="primary" type="submit">
          {t('marks.insert')}
        </Button>
        <Button look="plain" onPress={() => question.answer(undefined)}>
          {t('action.cancel')}
        </Button>
      </div>
    </Form>
  )
}

/** Whether the documents will print it as a link. */
function isLink({ words, address }: LinkDraft): boolean {
  const { refusedLinks } = findMarkProblems(`[${words}](${address})`)
  return /^(?:https:\/\/|mailto:)\S+$/u.test(address) && refusedLinks.length === 0
}
