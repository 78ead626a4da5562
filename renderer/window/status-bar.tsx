import {
  ChevronLeft,
  ChevronRight,
  GalleryVertical,
  Minus,
  MoveHorizontal,
  Plus,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Meter } from 'react-aria-components/Meter'
import { directionOf, nameOf, tagOf, type Language } from '../../core/text/language'
import { fitWidth, goToPage, useView, zoomBy } from '../brief/preview-view'
import { runCommand } from '../commands'
import { useFindingCount } from '../conference/checks/findings'
import { useConference, useOpenDocument } from '../conference/document'
import { writtenCount } from '../conference/written-counts'
import { useSettings } from '../settings'
import { IconButton } from '../ui/button'
import { columnOrder } from '../ui/language-order'
import { useInterfaceDirection } from '../words/interface-language'
import './status-bar.css'

/** How complete each language is, and the file; below the preview its page and zoom. */
export function StatusBar() {
  const languages = useConference((conference) => conference.languages)
  const fileName = useOpenDocument((document) => document.fileName)
  const direction = useInterfaceDirection()
  const { isPreviewShown } = useSettings()
  return (
    <footer className="status-bar">
      <div className="status-form">
        {columnOrder(languages, direction).map((language) => (
          <Completeness key={language} language={language} />
        ))}
        <span className="pane-space" />
        <bdi dir="ltr" className="status-file">
          {fileName}
        </bdi>
      </div>
      {isPreviewShown ? <PageControls /> : null}
    </footer>
  )
}

function Completeness({ language }: { language: Language }) {
  const { t } = useTranslation()
  const total = useConference((conference) => conference.recommendations.length)
  const done = useConference((conference) => writtenCount(conference, language))
  const stale = useFindingCount(['stale-translation'], language)
  return (
    <Meter
      className="completeness"
      aria-label={nameOf(language)}
      value={done}
      maxValue={Math.max(total, 1)}
      valueLabel={t('status.done', { done, total })}
      data-complete={done === total}
    >
      {({ percentage, valueText }) => (
        <>
          <span lang={tagOf(language)} dir={directionOf(language)}>
            {nameOf(language)}
          </span>
          <span className="completeness-track">
            <span className="completeness-done" style={{ inlineSize: `${percentage}%` }} />
          </span>
          <span className="figures">{valueText}</span>
          {stale > 0 ? (
            <span className="completeness-stale">{t('status.stale', { count: stale })}</span>
          ) : null}
        </>
      )}
    </Meter>
  )
}

function PageControls() {
  const { t } = useTranslation()
  const { page, count, share } = useView()
  const { areThumbnailsShown } = useSettings()
  const percent = Math.round(share * 100)
  return (
    <div className="status-preview">
      <IconButton
        isSmall
        name={areThumbnailsShown ? t('preview.hideThumbnails') : t('preview.showThumbnails')}
        onPress={() => runCommand('toggle-thumbnails')}
      >
        <GalleryVertical size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
      {count === 0 ? null : (
        <>
          <IconButton
            isSmall
            name={t('preview.previousPage')}
            isDisabled={page <= 1}
            onPress={() => goToPage(page - 1)}
          >
            <ChevronLeft size={16} strokeWidth={1.7} aria-hidden className="mirrored" />
          </IconButton>
          <span className="figures">{t('preview.pageOf', { page, count })}</span>
          <IconButton
            isSmall
            name={t('preview.nextPage')}
            isDisabled={page >= count}
            onPress={() => goToPage(page + 1)}
          >
            <ChevronRight size={16} strokeWidth={1.7} aria-hidden className="mirrored" />
          </IconButton>
        </>
      )}
      <span className="pane-space" />
      <IconButton isSmall name={t('preview.zoomOut')} onPress={() => zoomBy(-1)}>
        <Minus size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
      <span className="figures">{t('preview.percent', { percent })}</span>
      <IconButton isSmall name={t('preview.zoomIn')} onPress={() => zoomBy(1)}>
        <Plus size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
      <IconButton isSmall name={t('preview.fitWidth')} onPress={fitWidth}>
        <MoveHorizontal size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
    </div>
  )
}
