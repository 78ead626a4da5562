import type { CommandName } from '../ipc/commands'
import type { InterfaceLanguage } from '../ipc/settings'

/** Words of the native menu and dialogs; those of the window are in `renderer/words`. */
export interface MenuWords extends Readonly<Record<CommandName, string>> {
  readonly file: string
  readonly edit: string
  readonly view: string
  readonly cut: string
  readonly copy: string
  readonly paste: string
  readonly selectAll: string
  readonly go: string
  readonly help: string
  readonly recent: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly resetZoom: string
  readonly fullScreen: string
  readonly close: string
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
    go: 'انتقال',
    help: 'مساعدة',
    recent: 'فُتحت أخيراً',
    zoomIn: 'تكبير النافذة',
    zoomOut: 'تصغير النافذة',
    resetZoom: 'الحجم الأصلي',
    close: 'إغلاق النافذة',
    versions: 'النسخ السابقة…',
    import: 'استيراد بلاغ ختامي…',
    print: 'طباعة…',
    palette: 'بحث أو أمر…',
    'go-conference': 'المؤتمر',
    'go-recommendations': 'التوصيات',
    'go-bodies': 'الهيئات',
    'next-pane': 'اللوحة التالية',
    'previous-pane': 'اللوحة السابقة',
    'toggle-thumbnails': 'صور الصفحات',
    settings: 'الإعدادات…',
    shortcuts: 'اختصارات لوحة المفاتيح',
    welcome: 'شاشة الترحيب',
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
    go: 'Aller à',
    help: 'Aide',
    recent: 'Ouverts récemment',
    zoomIn: 'Agrandir la fenêtre',
    zoomOut: 'Réduire la fenêtre',
    resetZoom: 'Taille d’origine',
    close: 'Fermer la fenêtre',
    versions: 'Versions antérieures…',
    import: 'Importer un communiqué…',
    print: 'Imprimer…',
    palette: 'Rechercher ou commander…',
    'go-conference': 'Congrès',
    'go-recommendations': 'Recommandations',
    'go-bodies': 'Organismes',
    'next-pane': 'Volet suivant',
    'previous-pane': 'Volet précédent',
    'toggle-thumbnails': 'Vignettes des pages',
    settings: 'Réglages…',
    shortcuts: 'Raccourcis clavier',
    welcome: 'Écran d’accueil',
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
    go: 'Go',
    help: 'Help',
    recent: 'Recently opened',
    zoomIn: 'Enlarge the window',
    zoomOut: 'Shrink the window',
    resetZoom: 'Actual size',
    close: 'Close the window',
    versions: 'Earlier versions…',
    import: 'Import a communiqué…',
    print: 'Print…',
    palette: 'Search or command…',
    'go-conference': 'Conference',
    'go-recommendations': 'Recommendations',
    'go-bodies': 'Bodies',
    'next-pane': 'Next pane',
    'previous-pane': 'Previous pane',
    'toggle-thumbnails': 'Page thumbnails',
    settings: 'Settings…',
    shortcuts: 'Keyboard shortcuts',
    welcome: 'Welcome screen',
    fullScreen: 'Full screen',
    conferenceFiles: 'Tawsiya conferences',
    chooseFolder: 'Export folder',
  },
}
