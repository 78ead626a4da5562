import { FolderOpen, Import } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLibrary } from '../brief/library'
import { desktop } from '../desktop'
import { Button } from '../ui/button'
import { BadTemplate } from './bad-template'
import { importTemplate } from './template-actions'
import { TemplateCard } from './template-card'

/** The user's own templates first, then those that come with the program; what cannot be used, with its reason. */
export function TemplateList() {
  const { t } = useTranslation()
  const { listed } = useLibrary()
  const good = listed.filter(({ template }) => template.ok)
  const bad = listed.filter(({ template }) => !template.ok)
  const own = good.filter(({ isOwn }) => isOwn)
  return (
    <>
      <div className="pane-head">
        <h2 className="pane-title">{t('section.templates')}</h2>
        <span className="pane-space" />
        <Button look="plain" onPress={() => void importTemplate()}>
          <Import size={16} strokeWidth={1.7} aria-hidden />
          {t('templates.import')}
        </Button>
        <Button onPress={() => void desktop.showTemplatesFolder()}>
          <FolderOpen size={16} strokeWidth={1.7} aria-hidden />
          {t('templates.showFolder')}
        </Button>
      </div>
      <div className="pane-scroll template-groups">
        <Group id="mine" name={t('templates.mine')}>
          {own.length === 0 ? (
            <p className="template-none">{t('templates.none')}</p>
          ) : (
            <ul className="template-cards">
              {own.map((one) => (
                <TemplateCard key={one.id} listed={one} />
              ))}
            </ul>
          )}
        </Group>
        {bad.length > 0 ? (
          <Group id="bad" name={t('templates.bad')}>
            <ul>
              {bad.map((one) => (
                <BadTemplate key={`${one.isOwn}/${one.id}`} listed={one} />
              ))}
            </ul>
          </Group>
        ) : null}
        <Group id="built-in" name={t('templates.builtIn')}>
          <ul className="template-cards">
            {good
              .filter(({ isOwn }) => !isOwn)
              .map((one) => (
                <TemplateCard key={one.id} listed={one} />
              ))}
          </ul>
        </Group>
      </div>
    </>
  )
}

function Group(props: { id: string; name: string; children: ReactNode }) {
  const { id, name, children } = props
  return (
    <section aria-labelledby={`templates-${id}`} data-templates={id}>
      <h3 className="template-group-name" id={`templates-${id}`}>
        {name}
      </h3>
      {children}
    </section>
  )
}
