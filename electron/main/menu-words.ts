import type { MenuCommand } from '../ipc/desktop-api'
import type { InterfaceLanguage } from '../ipc/settings'

/** Words of the native menu and dialogs; those of the window are in `renderer/words`. */
export interface MenuWords extends Readonly<Record<MenuCommand, string>> {
  readonly file: string
  readonly edit: string
  readonly view: string
  readonly cut: string
  readonly copy: string
  readonly paste: string
  readonly selectAll: string
  readonly fullScreen: string
  readonly quit: string
  readonly conferenceFiles: string
  readonly chooseFolder: string
}

export const menuWords: Readonly<Record<InterfaceLanguage, MenuWords>> = {
  ar: {
    file: 'ملف',
    edit: 'تحرير',
    view: 'عرض',
    new: 'مؤتمر جديد',
    open: 'فتح…',
    'open-sample': 'فتح المثال',
    save: 'حفظ',
    'save-as': 'حفظ باسم…',
    export: 'تصدير…',
    quit: 'إنهاء',
    undo: 'تراجع',
    redo: 'إعادة',
    cut: 'قص',
    copy: 'نسخ',
    paste: 'لصق',
    selectAll: 'تحديد الكل',
    'toggle-preview': 'المعاينة',
    fullScreen: 'ملء الشاشة',
    conferenceFiles: 'مؤتمرات توصية',
    chooseFolder: 'مجلد التصدير',
  },
  fr: {
    file: 'Fichier',
    edit: 'Édition',
    view: 'Affichage',
    new: 'Nouveau congrès',
    open: 'Ouvrir…',
    'open-sample': 'Ouvrir l’exemple',
    save: 'Enregistrer',
    'save-as': 'Enregistrer sous…',
    export: 'Exporter…',
    quit: 'Quitter',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    'toggle-preview': 'Aperçu',
    fullScreen: 'Plein écran',
    conferenceFiles: 'Congrès Tawsiya',
    chooseFolder: 'Dossier d’exportation',
  },
  en: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    new: 'New conference',
    open: 'Open…',
    'open-sample': 'Open the sample',
    save: 'Save',
    'save-as': 'Save as…',
    export: 'Export…',
    quit: 'Quit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    'toggle-preview': 'Preview',
    fullScreen: 'Full screen',
    conferenceFiles: 'Tawsiya conferences',
    chooseFolder: 'Export folder',
  },
}
