import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import type { TemplateSection } from '../../core/model/template-sections'
import type { Language } from '../../core/text/language'
import { useLibrary } from '../brief/library'
import { Button, IconButton } from '../ui/button'
import { addSection, move, removeSection } from './section-moves'
import { SectionList } from './section-list'
import { SectionOptions } from './section-options'
import { SectionWords } from './section-words'
import { useTemplateEditing } from './template-draft'
import '../ui/menu.css'

interface SectionsGroupProps {
  readonly languages: readonly Language[]
  readonly hasSection: boolean
}

/** The sections in their order, and beside them what can be changed about the one that is chosen. */
export function SectionsGroup({ languages, hasSection }: SectionsGroupProps) {
  const { t } = useTranslation()
  const openKey = useTemplateEditing((editing) => editing?.openKey)
  const section = useTemplateEditing((editing) =>
    editing?.draft.template.sections.at(editing.draft.sectionKeys.indexOf(openKey ?? '')),
  )
  const count = useTemplateEditing((editing) => editing?.draft.sectionKeys.length ?? 0)
  return (
    <section aria-labelledby="template-sections">
      <h3 className="template-group-name" id="template-sections">
        {t('templates.sections')}
      </h3>
      <p className="template-note">{t('templates.sectionsHint')}</p>
      {hasSection ? null : (
        <p className="template-note warn" role="alert">
          {t('templates.allOff')}
        </p>
      )}
      <div className="template-sections">
        <div className="template-sections-start">
          <SectionList />
          <AddSection />
        </div>
        {openKey !== undefined && section ? (
          <div className="section-detail" role="group" aria-label={t('templates.words')}>
            <div className="section-detail-head">
              <h4 className="section-detail-name">{t(`sectionKind.${section.kind}`)}</h4>
              <IconButton isSmall name={t('templates.moveUp')} onPress={() => move(openKey, -1)}>
                <ArrowUp size={16} strokeWidth={1.7} aria-hidden />
              </IconButton>
              <IconButton isSmall name={t('templates.moveDown')} onPress={() => move(openKey, 1)}>
                <ArrowDown size={16} strokeWidth={1.7} aria-hidden />
              </IconButton>
              <IconButton
                isSmall
                isDisabled={count < 2}
                name={t('templates.removeSection')}
                onPress={() => removeSection(openKey)}
              >
                <Trash2 size={16} strokeWidth={1.7} aria-hidden />
              </IconButton>
            </div>
            <SectionWords
              key={openKey}
              sectionKey={openKey}
              section={section}
              languages={languages}
            />
            <SectionOptions sectionKey={openKey} section={section} />
          </div>
        ) : null}
      </div>
    </section>
  )
}

/** The kinds of section that the templates of the program have, with their words. */
function AddSection() {
  const { t } = useTranslation()
  const { listed } = useLibrary()
  const present = useTemplateEditing((editing) => editing?.draft.template.sections)
  const known = listed.flatMap(({ isOwn, template }) =>
    template.ok && !isOwn ? template.value.sections : [],
  )
  const samples = new Map<string, TemplateSection>([
    ['text', { kind: 'text', role: 'body', heading: {}, paragraphs: [{}] }],
  ])
  for (const section of known) {
    if (!samples.has(section.kind)) samples.set(section.kind, section)
  }
  const offered = [...samples.values()].filter(
    ({ kind }) => kind === 'text' || !present?.some((section) => section.kind === kind),
  )
  return (
    <MenuTrigger>
      <Button look="link" isSmall>
        <Plus size={14} strokeWidth={1.7} aria-hidden />
        {t('templates.addSection')}
      </Button>
      <Popover className="menu-popover">
        <Menu className="menu-list">
          {offered.map((section) => (
            <MenuItem
              key={section.kind}
              id={section.kind}
              className="menu-item"
              onAction={() => addSection(section)}
            >
              <span className="menu-words">{t(`sectionKind.${section.kind}`)}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
