import { ArrowDown, ArrowUp, ChevronUp, Copy, Ellipsis, Trash2 } from 'lucide-react'
import { memo } from 'react'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { priorities, statuses } from '../../../core/model/recommendation'
import { documentWord } from '../../../core/text/document-words'
import { IconButton } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { useInterfaceLanguage } from '../../words/interface-language'
import {
  addBelow,
  closeRecommendation,
  duplicate,
  mergeUp,
  moveOpen,
  moveToNeighbourAxis,
  removeRecommendation,
} from '../recommendation-commands'
import { useRecommendation } from '../recommendation-by-id'
import { StatusIcon } from '../status-icon'
import { editRecord } from './edit-record'
import { splitAtLastCaret } from './text-fields'
import '../../ui/menu.css'

interface RecommendationEditorHeadProps {
  readonly id: string
  readonly number: string
}

/** Number, status and priority at the start; what can be done with the record at the end. */
export const RecommendationEditorHead = memo(function RecommendationEditorHead(
  props: RecommendationEditorHeadProps,
) {
  const { id, number } = props
  const status = useRecommendation(id, (recommendation) => recommendation.status)
  const priority = useRecommendation(id, (recommendation) => recommendation.priority)
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  return (
    <div className="record-editor-head">
      <h3 className="record-editor-number">
        <span className="hidden-text">{t('recommendation.one')} </span>
        <bdi dir="ltr">{number}</bdi>
      </h3>
      <Choice
        name={documentWord('status', language)}
        isNameHidden
        value={status}
        options={statuses.map((key) => ({
          key,
          words: documentWord(`status-${key}`, language),
          icon: <StatusIcon status={key} />,
        }))}
        onChange={(value) => editRecord(id, { status: value })}
      />
      <Choice
        name={documentWord('priority', language)}
        isNameHidden
        value={priority ?? 'none'}
        options={[
          ...priorities.map((key) => ({ key, words: documentWord(`priority-${key}`, language) })),
          { key: 'none' as const, words: t('recommendation.noPriority'), isNone: true },
        ]}
        onChange={(value) => editRecord(id, { priority: value === 'none' ? undefined : value })}
      />
      <span className="pane-space" />
      <IconButton name={t('recommendation.moveUp')} keys="Alt ↑" onPress={() => moveOpen(id, -1)}>
        <ArrowUp size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
      <IconButton name={t('recommendation.moveDown')} keys="Alt ↓" onPress={() => moveOpen(id, 1)}>
        <ArrowDown size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
      <IconButton name={t('record.duplicate')} keys="Ctrl D" onPress={() => duplicate(id)}>
        <Copy size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
      <IconButton name={t('recommendation.delete')} onPress={() => removeRecommendation(id)}>
        <Trash2 size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
      <MoreMenu id={id} />
      <span className="record-editor-divider" />
      <IconButton name={t('action.close')} keys="Esc" onPress={() => closeRecommendation()}>
        <ChevronUp size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
    </div>
  )
})

/** What is done more seldom with a record, with the keys for it. */
function MoreMenu({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const items = [
    ['addBelow', 'Alt Enter', addBelow],
    ['split', 'Ctrl Shift Enter', splitAtLastCaret],
    ['merge', 'Ctrl M', mergeUp],
    ['toAxisBefore', 'Alt PgUp', (it: string) => moveToNeighbourAxis(it, -1)],
    ['toAxisAfter', 'Alt PgDn', (it: string) => moveToNeighbourAxis(it, 1)],
  ] as const
  return (
    <MenuTrigger>
      <Button className="button plain icon" aria-label={t('record.more')}>
        <Ellipsis size={16} strokeWidth={1.7} aria-hidden />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu-list" aria-label={t('record.more')}>
          {items.map(([name, keys, run]) => (
            <MenuItem key={name} id={name} className="menu-item" onAction={() => run(id)}>
              <span className="menu-words">{t(`record.${name}`)}</span>
              <kbd dir="ltr" className="menu-keys">
                {keys}
              </kbd>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
