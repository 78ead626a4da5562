import { FileText } from 'lucide-react'
import type { ClipboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { wordProblem } from '../../../core/text/problem-words'
import { Button } from '../../ui/button'
import { useInterfaceLanguage } from '../../words/interface-language'
import { chooseImportFile, readDropped } from '../bring-in'
import { readTextOf } from '../reading/reading'
import {
  closeImport,
  readImportText,
  takeImportFile,
  useImport,
  writeImportText,
} from './import-state'

/** The text itself: pasted, dropped or chosen as a file. */
export function ImportText() {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const { text, isReading, problem } = useImport((state) => state)
  return (
    <>
      <TextField
        className="import-paste"
        aria-label={t('import.text')}
        value={text}
        onChange={writeImportText}
        autoFocus
      >
        <TextArea dir="auto" placeholder={t('import.paste')} onPaste={pasteWithStructure} />
      </TextField>
      {problem ? (
        <p className="import-problem" role="alert">
          {wordProblem(problem, language)}
        </p>
      ) : null}
      <footer className="import-foot">
        <Button
          look="primary"
          isDisabled={text.trim() === '' || isReading}
          onPress={() => void readImportText()}
        >
          {isReading ? t('import.reading') : t('import.read')}
        </Button>
        <Button onPress={() => void openFile()}>
          <FileText size={16} strokeWidth={1.7} aria-hidden />
          {t('import.open')}
        </Button>
        <Button look="plain" onPress={closeImport}>
          {t('action.cancel')}
        </Button>
        <span className="import-note">{t('import.wordsOnly')}</span>
      </footer>
    </>
  )
}

async function openFile(): Promise<void> {
  const file = await chooseImportFile('communique')
  if (file) await takeImportFile(file)
}

/** What comes from a web page or from Word keeps its headings and lists; a file is read as one. */
function pasteWithStructure(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const [file] = event.clipboardData.files
  if (file) {
    event.preventDefault()
    void readDropped(file).then((read) => read && takeImportFile(read))
    return
  }
  const html = event.clipboardData.getData('text/html')
  if (!/<\/(?:li|h[1-6]|p|td)>/i.test(html)) return
  event.preventDefault()
  const field = event.currentTarget
  const plain = event.clipboardData.getData('text/plain')
  void readTextOf(new TextEncoder().encode(html)).then((read) =>
    // As if it had been typed, so that its owner hears of it.
    insertText(field, read.ok ? read.value.text.trim() : plain),
  )
}

function insertText(field: HTMLTextAreaElement, text: string): void {
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
