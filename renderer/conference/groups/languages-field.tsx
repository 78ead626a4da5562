import i18next from 'i18next'
import { ChevronsUp, Plus, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import {
  languages as allLanguages,
  nameOf,
  tagOf,
  type Language,
} from '../../../core/text/language'
import { IconButton } from '../../ui/button'
import { showNotice } from '../../ui/notices'
import { change, currentDocument, undoChange, useConference } from '../document'
import { addLanguage, countTexts, makePrimary, removeLanguage } from '../language-edits'
import './languages-field.css'

/** The languages of the documents; the first is the one that the others are translated from. */
export function LanguagesField() {
  const { t } = useTranslation()
  const own = useConference((conference) => conference.languages)
  const others = allLanguages.filter((language) => !own.includes(language))
  return (
    <div className="fact-line">
      <ul className="language-chips" aria-label={t('languages.title')}>
        {own.map((language, index) => (
          <li key={language} className={`language-chip${index === 0 ? ' primary' : ''}`}>
            <span lang={tagOf(language)}>{nameOf(language)}</span>
            {index === 0 ? (
              <span className="language-chip-note">{t('languages.primary')}</span>
            ) : (
              <IconButton
                isSmall
                name={t('languages.makePrimary', { language: nameOf(language) })}
                onPress={() => change('edit-languages', (value) => makePrimary(value, language))}
              >
                <ChevronsUp size={14} strokeWidth={1.7} aria-hidden />
              </IconButton>
            )}
            {own.length > 1 ? (
              <IconButton
                isSmall
                name={t('languages.removeLanguage', { language: nameOf(language) })}
                onPress={() => remove(language)}
              >
                <X size={14} strokeWidth={1.7} aria-hidden />
              </IconButton>
            ) : null}
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : (
        <MenuTrigger>
          <Button className="button plain icon small" aria-label={t('languages.addLanguage')}>
            <Plus size={16} strokeWidth={1.7} aria-hidden />
          </Button>
          <Popover className="menu-popover">
            <Menu className="menu-list" aria-label={t('languages.addLanguage')}>
              {others.map((language) => (
                <MenuItem
                  key={language}
                  id={language}
                  className="menu-item"
                  onAction={() => change('edit-languages', (value) => addLanguage(value, language))}
                >
                  <span className="menu-words" lang={tagOf(language)}>
                    {nameOf(language)}
                  </span>
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </div>
  )
}

/** Says what becomes of the texts, and offers to take it back. */
function remove(language: Language): void {
  const count = countTexts(currentDocument().history.present, language)
  change('edit-languages', (conference) => removeLanguage(conference, language))
  showNotice({
    text: i18next.t('languages.languageRemoved', { language: nameOf(language), count }),
    action: { words: i18next.t('action.undo'), run: undoChange, keys: 'Ctrl Z' },
  })
}
