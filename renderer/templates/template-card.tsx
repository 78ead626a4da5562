import { Copy, Ellipsis, Eye, FolderOutput, PencilLine, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Separator } from 'react-aria-components/Separator'
import type { Template } from '../../core/model/template'
import type { ListedTemplate } from '../../electron/ipc/template-api'
import { useBriefChoice } from '../brief/use-brief-choice'
import { Button } from '../ui/button'
import { readableText } from '../ui/localized'
import { useInterfaceLanguage } from '../words/interface-language'
import {
  duplicateTemplate,
  editTemplate,
  nameOfTemplate,
  removeTemplate,
  shareTemplate,
} from './template-actions'
import { TemplatePicture } from './template-picture'
import '../ui/menu.css'

/** A template by its first page, its name and what it is for; and what can be done with it. */
export function TemplateCard({ listed }: { readonly listed: ListedTemplate }) {
  return listed.template.ok ? <Card listed={listed} template={listed.template.value} /> : null
}

function Card({ listed, template }: { listed: ListedTemplate; template: Template }) {
  const { t } = useTranslation()
  const language = useInterfaceLanguage()
  const name = nameOfTemplate(template)
  const isShown = useBriefChoice().template?.id === template.id
  const verb = listed.isOwn ? 'edit' : 'duplicate'
  const Icon = listed.isOwn ? PencilLine : Copy
  return (
    <li className="template-card" data-template={template.id} data-shown={isShown}>
      <TemplatePicture template={template} />
      <div className="template-facts">
        <h4 className="template-name" dir="auto">
          {name}
        </h4>
        <p className="template-description">{readableText(template.description, language)}</p>
        <div className="template-buttons">
          <Button
            isSmall
            aria-label={t(`templates.${verb}Named`, { name })}
            onPress={() => (listed.isOwn ? editTemplate(listed) : duplicateTemplate(template))}
          >
            <Icon size={14} strokeWidth={1.7} aria-hidden />
            {t(`templates.${verb}`)}
          </Button>
          <More listed={listed} template={template} name={name} />
        </div>
      </div>
    </li>
  )
}

function More(props: { listed: ListedTemplate; template: Template; name: string }) {
  const { listed, template, name } = props
  const { t } = useTranslation()
  const { change } = useBriefChoice()
  return (
    <MenuTrigger>
      <AriaButton className="button plain icon small" aria-label={t('templates.actions', { name })}>
        <Ellipsis size={16} strokeWidth={1.7} aria-hidden />
      </AriaButton>
      <Popover className="menu-popover">
        <Menu className="menu-list">
          <MenuItem className="menu-item" onAction={() => change({ templateId: template.id })}>
            <Eye size={16} strokeWidth={1.7} aria-hidden />
            <span className="menu-words">{t('templates.show')}</span>
          </MenuItem>
          {listed.isOwn ? (
            <>
              <MenuItem className="menu-item" onAction={() => duplicateTemplate(template)}>
                <Copy size={16} strokeWidth={1.7} aria-hidden />
                <span className="menu-words">{t('templates.duplicate')}</span>
              </MenuItem>
              <MenuItem className="menu-item" onAction={() => void shareTemplate(template.id)}>
                <FolderOutput size={16} strokeWidth={1.7} aria-hidden />
                <span className="menu-words">{t('templates.share')}</span>
              </MenuItem>
              <Separator className="menu-separator" />
              <MenuItem className="menu-item" onAction={() => void removeTemplate(listed)}>
                <Trash2 size={16} strokeWidth={1.7} aria-hidden />
                <span className="menu-words">{t('templates.delete')}</span>
              </MenuItem>
            </>
          ) : null}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
