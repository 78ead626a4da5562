import { fr as brief } from './brief/fr'
import { fr as editor } from './editor/fr'
import { fr as exchange } from './exchange/fr'
import { fr as record } from './record/fr'
import { fr as rounds } from './rounds/fr'
import { fr as templates } from './templates/fr'
import { fr as window } from './window/fr'

/** The window's words in French; the keys are those of the other languages. */
export const fr = {
  ...brief,
  ...editor,
  ...exchange,
  ...record,
  ...rounds,
  ...templates,
  ...window,
  action: {
    addNamed: 'Ajouter\u00A0: {{name}}',
    cancel: 'Annuler',
    change: 'Changer',
    close: 'Fermer',
    delete: 'Supprimer',
    done: 'Terminé',
    moveUp: 'Monter',
    redo: 'Rétablir',
    redoNamed: 'Rétablir\u00A0: {{change}}',
    save: 'Enregistrer',
    undo: 'Annuler',
    undoNamed: 'Annuler\u00A0: {{change}}',
  },
  appearance: { system: 'Système', light: 'Clair', dark: 'Sombre' },
  change: {
    'edit-text': 'modification d’un texte',
    'edit-recommendation': 'modification d’une recommandation',
    'add-recommendation': 'ajout d’une recommandation',
    'delete-recommendation': 'suppression d’une recommandation',
    'move-recommendation': 'déplacement d’une recommandation',
    'edit-conference': 'modification du congrès',
    'add-axis': 'ajout d’un axe',
    'delete-axis': 'suppression d’un axe',
    'move-axis': 'déplacement d’un axe',
    'add-body': 'ajout d’un organisme',
    'restore-version': 'restauration d’une version',
    'take-from-disk': 'reprise du fichier',
    'import-records': 'importation du communiqué',
    'take-changes': 'reprise de modifications',
    'take-follow-up': 'reprise d’un tableau de suivi',
    'split-recommendation': 'division d’une recommandation',
    'merge-recommendations': 'fusion de recommandations',
    'duplicate-recommendation': 'copie d’une recommandation',
    assign: 'attribution à plusieurs',
    'replace-text': 'remplacement',
    'confirm-translation': 'confirmation d’une traduction',
    'merge-bodies': 'fusion d’organismes',
    'edit-languages': 'modification des langues',
    'edit-logos': 'modification des logos',
  },
  file: {
    menu: 'Fichier',
    file: 'Congrès',
    saving: 'Enregistrement',
    receive: 'Ce que d’autres ont renvoyé',
    send: 'Ce que d’autres reçoivent',
    notOurs:
      '«\u202F{{name}}\u202F» ne s’ouvre pas ici\u00A0: déposez un congrès (.tawsiya), un texte (docx, odt, txt, md, html), une traduction (xlf) ou un tableau de suivi (xlsx, csv, json).',
    unreadable:
      '«\u202F{{name}}\u202F» est illisible\u00A0: vérifiez que c’est un fichier et qu’il est à sa place.',
  },
  saved: {
    yes: 'Enregistré',
    not: 'Pas encore enregistré',
    untitled: 'Sans fichier',
    failed: 'Enregistrement impossible',
  },
  section: {
    all: 'Sections',
    conference: 'Congrès',
    recommendations: 'Recommandations',
    bodies: 'Organismes',
    translation: 'Traduction',
    checks: 'Contrôle',
    templates: 'Modèles',
  },
  settings: {
    title: 'Réglages',
    spelling: 'Orthographe',
    spellingAbout: 'Pendant la saisie, sans Internet',
    language: 'Langue de la fenêtre',
    appearance: 'Apparence',
    digits: 'Chiffres du texte arabe',
    template: 'Modèle habituel',
    exportFolder: 'Dossier d’exportation',
    theme: 'Style des notes',
  },
  unsaved: {
    question: 'Enregistrer les modifications\u202F?',
    consequence: 'Sinon, les modifications faites depuis le dernier enregistrement seront perdues.',
    discard: 'Ne pas enregistrer',
  },
}
