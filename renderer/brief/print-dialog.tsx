import { Printer as PrinterIcon, PrinterX } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { NumberField } from 'react-aria-components/NumberField'
import type { Problem } from '../../core/outcome'
import { wordProblem } from '../../core/text/problem-words'
import type { Printer } from '../../electron/ipc/desktop-api'
import type { SheetWishes } from '../../electron/ipc/orders'
import { desktop } from '../desktop'
import { closeDialog, goTo, usePlace } from '../place'
import { Button } from '../ui/button'
import { Choice } from '../ui/choice'
import { readableText } from '../ui/localized'
import { showNotice } from '../ui/notices'
import { TitledDialog } from '../ui/titled-dialog'
import { useInterfaceLanguage } from '../words/interface-language'
import { currentDocument } from '../conference/document'
import { orderOf, useBriefWishes } from './current-order'
import { SheetChoice } from './sheet-choice'
import { StackedPages, useSheetStack } from './stacked-pages'
import { useBriefChoice } from './use-brief-choice'
import { usePreview } from './use-preview'
import './print-dialog.css'

/** Prints the brief that the window shows; what it looks like is the PDF itself. */
export function PrintDialog() {
  const { t } = useTranslation()
  const isOpen = usePlace((place) => place.dialog === 'print')
  return (
    <TitledDialog kind="print" title={t('print.title')} isOpen={isOpen} onClose={closeDialog}>
      <PrintForm />
    </TitledDialog>
  )
}

/** Wide enough to read headings, small enough to see pages whole. */
const pageScale = 0.62

function PrintForm() {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const brief = useBriefChoice()
  const [sheets, setSheets] = useState<SheetWishes>()
  const wishes = useBriefWishes(brief, sheets)
  const { pages: drawn, file, problem } = usePreview(wishes)
  // On paper no record is in hand, and a press leads nowhere.
  const pages = useMemo(() => drawn.map((page) => ({ ...page, places: '[]' })), [drawn])
  const stack = useSheetStack(pages, pageScale)
  const scroller = useRef<HTMLDivElement>(null)
  const printers = usePrinters()
  const [chosen, setChosen] = useState<string>()
  const [copies, setCopies] = useState(1)
  const [isPrinting, setPrinting] = useState(false)
  const [refusal, setRefusal] = useState<Problem>()
  const printer = chosen ?? printers?.[0]?.name
  const print = async (): Promise<void> => {
    if (!wishes || printer === undefined) return
    setPrinting(true)
    const order = orderOf(currentDocument().history.present, wishes)
    const printed = await desktop.printBrief(order, { printer, copies })
    setPrinting(false)
    if (!printed.ok) return setRefusal(printed.problem)
    closeDialog()
    showNotice({ text: t('print.sent', { printer }) })
  }
  return (
    <div className="print-columns">
      <div
        className="print-pages"
        ref={scroller}
        tabIndex={0}
        role="region"
        aria-label={t('preview.pages')}
      >
        {problem ? (
          <p className="export-note danger" role="alert">
            {wordProblem(problem, language)}
          </p>
        ) : null}
        <StackedPages
          pages={pages}
          stack={stack}
          file={file}
          scale={pageScale}
          scroller={scroller}
        />
      </div>
      <aside className="print-choices">
        <p className="print-brief">{readableText(brief.template?.name ?? {}, language)}</p>
        <p className="export-note">{t('print.pages', { count: pages.length })}</p>
        <h3 className="export-part">{t('exportMore.folding')}</h3>
        <SheetChoice value={sheets} onChange={setSheets} />
        {sheets ? <p className="export-note">{t(`exportMore.${sheets.imposition}Hint`)}</p> : null}
        {printers?.length === 0 ? (
          <p className="print-none" role="status">
            <PrinterX size={18} strokeWidth={1.7} aria-hidden />
            {t('print.none')}
          </p>
        ) : null}
        {printers !== undefined && printers.length > 0 ? (
          <>
            <Choice
              name={t('print.printer')}
              value={printer ?? null}
              options={printers.map(({ name, displayName }) => ({ key: name, words: displayName }))}
              onChange={setChosen}
            />
            <NumberField
              className="print-copies"
              value={copies}
              minValue={1}
              maxValue={999}
              onChange={setCopies}
            >
              <Label>{t('print.copies')}</Label>
              <Input className="text-entry" />
            </NumberField>
          </>
        ) : null}
        {refusal ? (
          <p className="export-note danger" role="alert">
            {t('print.refused', { reason: refusal.detail ?? '' })}
          </p>
        ) : null}
        <span className="pane-space" />
        <div className="print-foot">
          {printers?.length === 0 ? (
            <Button look="primary" onPress={() => goTo({ dialog: 'export' })}>
              {t('print.exportInstead')}
            </Button>
          ) : (
            <Button
              look="primary"
              isDisabled={isPrinting || printer === undefined || !wishes || pages.length === 0}
              onPress={() => void print()}
            >
              <PrinterIcon size={16} strokeWidth={1.7} aria-hidden />
              {isPrinting ? t('print.printing') : t('print.do')}
            </Button>
          )}
          <Button onPress={closeDialog}>{t('action.cancel')}</Button>
        </div>
      </aside>
    </div>
  )
}

/** `undefined` until the system has answered. */
function usePrinters(): readonly Printer[] | undefined {
  const [printers, setPrinters] = useState<readonly Printer[]>()
  useEffect(() => {
    void desktop.listPrinters().then(setPrinters)
  }, [])
  return printers
}
