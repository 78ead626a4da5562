import { GripVertical } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { Checkbox } from 'react-aria-components/Checkbox'
import { GridList, GridListItem } from 'react-aria-components/GridList'
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import type { TemplateSection } from '../../core/model/template-sections'
import { CheckMark } from '../ui/check-mark'
import { readableText } from '../ui/localized'
import { useInterfaceLanguage } from '../words/interface-language'
import { move, placeSections } from './section-moves'
import { changeSection, openSection, useTemplateEditing } from './template-draft'

const noSections: readonly TemplateSection[] = []
const noKeys: readonly string[] = []

/** The sections of the open template: ticked ones are printed, and dragging puts them in order. */
export function SectionList() {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const keys = useTemplateEditing((editing) => editing?.draft.sectionKeys ?? noKeys)
  const sections = useTemplateEditing((editing) => editing?.draft.template.sections ?? noSections)
  const openKey = useTemplateEditing((editing) => editing?.openKey)
  const items = keys.flatMap((key, index) => {
    const section = sections[index]
    return section ? [{ id: key, section }] : []
  })
  const { dragAndDropHooks } = useDragAndDrop<(typeof items)[number]>({
    getItems: (_, dragged) => dragged.map(({ section }) => ({ 'text/plain': section.kind })),
    renderDropIndicator: (target) => <DropIndicator target={target} className="drop-line" />,
    onReorder: ({ keys: moved, target }) => {
      if (target.dropPosition === 'on') return
      placeSections(new Set([...moved].map(String)), {
        key: String(target.key),
        position: target.dropPosition,
      })
    },
  })
  return (
    // The list itself has these keys for walking; with Alt they move the section.
    <div onKeyDownCapture={(event) => onKeyDown(event)}>
      <GridList
        className="section-list"
        aria-label={t('templates.sections')}
        items={items}
        keyboardNavigationBehavior="tab"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={openKey === undefined ? [] : [openKey]}
        onSelectionChange={(chosen) =>
          openSection(keys.find((key) => chosen !== 'all' && chosen.has(key)) ?? openKey)
        }
        dragAndDropHooks={dragAndDropHooks}
      >
        {({ id, section }) => {
          const name = t(`sectionKind.${section.kind}`)
          const heading = 'heading' in section ? readableText(section.heading ?? {}, language) : ''
          return (
            <GridListItem
              id={id}
              className="section-item"
              textValue={heading || name}
              data-section={id}
              data-kind={section.kind}
              data-off={section.off === true}
            >
              <Button slot="drag" className="record-grip">
                <GripVertical size={16} strokeWidth={1.7} aria-hidden />
              </Button>
              <Checkbox
                // Not the list's own choosing, which shows a section's words.
                slot={null}
                className="check"
                aria-label={t('templates.isPrinted', { name: heading || name })}
                isSelected={section.off !== true}
                onChange={(isOn) => switchSection(id, isOn)}
              >
                <CheckMark />
              </Checkbox>
              <span className="section-item-name">
                <span>{name}</span>
                {heading && heading !== name ? (
                  <span className="section-item-heading" dir="auto">
                    {heading}
                  </span>
                ) : null}
              </span>
            </GridListItem>
          )
        }}
      </GridList>
    </div>
  )
}

const switchSection = (key: string, isOn: boolean): void =>
  changeSection(key, (section) => {
    const { off: _, ...rest } = section
    return isOn ? rest : { ...rest, off: true }
  })

function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const row = event.target instanceof Element ? event.target.closest('[data-section]') : null
  const key = row?.getAttribute('data-section')
  if (!event.altKey || key === null || key === undefined) return
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
  event.preventDefault()
  event.stopPropagation()
  move(key, event.key === 'ArrowUp' ? -1 : 1)
}
