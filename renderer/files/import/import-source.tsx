import { Plus } from 'lucide-react'
import { useMemo, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from 'react-aria-components/Checkbox'
import type { Span } from '../../../core/exchange/communique/proposal'
import { directionOf, nameOf, tagOf, type Language } from '../../../core/text/language'
import { Button } from '../../ui/button'
import { CheckMark } from '../../ui/check-mark'
import { Choice } from '../../ui/choice'
import { editReview, readImportText, useImport } from './import-state'
import { markSource, type SourcePiece } from './mark-source'
import { edits, keyOf, type Review } from './review'

/** The languages communiqués are read in. */
const readLanguages: readonly Language[] = ['ar', 'fr', 'en']

interface ImportSourceProps {
  readonly review: Review
  readonly looked: number | undefined
  readonly onLook: (index: number) => void
  readonly scroller: RefObject<HTMLDivElement | null>
}

/** The source as it stands, with everything that was found marked in it. */
export function ImportSource({ review, looked, onLook, scroller }: ImportSourceProps) {
  const { t } = useTranslation()
  const { proposal, refused } = review
  const { language, recommendations } = proposal
  const fileName = useImport((state) => state.fileName)
  const tookChanges = useImport((state) => state.read?.tookChanges)
  const pieces = useMemo(() => markSource(proposal), [proposal])
  const words = useRef<HTMLDivElement>(null)
  const [showAside, setShowAside] = useState(true)
  const [selected, setSelected] = useState<Span>()
  const isRefused = (index: number): boolean => {
    const one = recommendations[index]
    return one !== undefined && refused.has(keyOf(one))
  }
  return (
    <section className="import-pane" aria-label={t('import.source')}>
      <div className="import-pane-head">
        <h3 className="import-pane-title">{t('import.source')}</h3>
        {fileName === undefined ? null : (
          <bdi dir="ltr" className="import-file">
            {fileName}
          </bdi>
        )}
        <span className="pane-space" />
        {proposal.leftOver.some(({ kind }) => kind === 'page') ? (
          <Checkbox className="check" isSelected={showAside} onChange={setShowAside}>
            <CheckMark />
            {t('import.showAside')}
          </Checkbox>
        ) : null}
        <Choice
          name={t('import.language')}
          value={language}
          options={readLanguages.map((key) => ({ key, words: nameOf(key) }))}
          onChange={(key) => void readImportText(key)}
        />
      </div>
      {tookChanges ? <p className="import-remark">{t('import.tookChanges')}</p> : null}
      <div
        className="import-source"
        ref={scroller}
        tabIndex={0}
        role="region"
        aria-label={t('import.sourceText')}
      >
        <div
          className="import-words"
          ref={words}
          lang={tagOf(language)}
          dir={directionOf(language)}
          data-aside={showAside}
          onMouseUp={({ target }) => {
            const selection = words.current ? selectionIn(words.current) : undefined
            setSelected(selection)
            const mark = target instanceof Element ? target.closest('mark') : null
            if (!selection && mark) onLook(Number(mark.dataset.of))
          }}
        >
          {pieces.map((piece) => (
            <Piece
              key={piece.start}
              piece={piece}
              isLooked={piece.index !== undefined && piece.index === looked}
              isRefused={piece.index !== undefined && isRefused(piece.index)}
            />
          ))}
        </div>
      </div>
      {selected ? (
        <div className="import-selection">
          <Button
            isSmall
            onPress={() => {
              editReview((current) => edits.add(current, selected))
              setSelected(undefined)
            }}
          >
            <Plus size={14} strokeWidth={1.7} aria-hidden />
            {t('import.takeSelection')}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

interface PieceProps {
  readonly piece: SourcePiece
  readonly isLooked: boolean
  readonly isRefused: boolean
}

function Piece({ piece, isLooked, isRefused }: PieceProps) {
  const { start, text, kind, index, isTranslation } = piece
  if (kind !== 'recommendation' || index === undefined) {
    return (
      <span data-start={start} className={`import-${kind}`}>
        {text}
      </span>
    )
  }
  return (
    <mark
      data-start={start}
      data-of={index}
      data-mark={isTranslation ? undefined : index}
      data-looked={isLooked}
      data-refused={isRefused}
    >
      <sup data-number={index + 1} />
      {text}
    </mark>
  )
}

/** The stretch of the source that is selected with the mouse, if it holds words. */
function selectionIn(words: HTMLElement): Span | undefined {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const start = placeOf(words, range.startContainer, range.startOffset)
  const end = placeOf(words, range.endContainer, range.endOffset)
  if (start === undefined || end === undefined || end <= start) return undefined
  return { start, end }
}

/** Numbers of marks are drawn by the style sheet, so the text of a piece is its source and nothing else. */
function placeOf(words: HTMLElement, node: Node, offset: number): number | undefined {
  if (!words.contains(node)) return undefined
  const element = node instanceof Element ? node : node.parentElement
  const piece = element?.closest<HTMLElement>('[data-start]')
  if (!piece) return undefined
  return Number(piece.dataset.start) + (node instanceof Text ? offset : 0)
}
