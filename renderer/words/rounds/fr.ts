/** The words of what goes out to other people and comes back, in French. */
export const fr = {
  exchange: {
    save: 'Enregistrer…',
    saving: 'Enregistrement…',
    saved: 'Fichier enregistré\u00A0: {{name}}',
  },
  sendTexts: {
    title: 'Envoyer les textes à traduire ou à relire',
    about:
      'Tous les textes du congrès en deux langues, côte à côte. Ce qui y est modifié revient par «\u202FReprendre un Word ou XLIFF modifié\u202F».',
    source: 'De',
    target: 'Vers',
    form: 'Format',
    word: 'Tableau Word',
    'xliff-2': 'XLIFF 2.0',
    'xliff-1': 'XLIFF 1.2',
    hint: {
      word: 'Pour qui travaille dans Word\u00A0: un tableau avec une colonne de remarques.',
      'xliff-2':
        'Pour les outils de traduction\u00A0: ce qui manque, ce dont la source a changé et ce qui est relu y est marqué.',
      'xliff-1':
        'Pour les outils de traduction plus anciens, qui ne lisent pas la version\u00A02.0.',
    },
    fileName: { word: 'Tableau de relecture', 'xliff-2': 'Traduction', 'xliff-1': 'Traduction' },
    onlyOne:
      'Le congrès n’a qu’une langue\u00A0: ajoutez-en d’abord une seconde dans la section «\u202FCongrès\u202F».',
  },
  followUp: {
    sendTitle: 'Envoyer le tableau de suivi',
    sendAbout_one:
      '{{count}} recommandation avec son chef de file, son échéance, son état et sa réponse. Les destinataires remplissent État et Réponse\u202F; le tableau revient par «\u202FReprendre un tableau de suivi\u202F».',
    sendAbout_many:
      '{{count}} de recommandations avec leur chef de file, leur échéance, leur état et leur réponse. Les destinataires remplissent État et Réponse\u202F; le tableau revient par «\u202FReprendre un tableau de suivi\u202F».',
    sendAbout_other:
      '{{count}} recommandations avec leur chef de file, leur échéance, leur état et leur réponse. Les destinataires remplissent État et Réponse\u202F; le tableau revient par «\u202FReprendre un tableau de suivi\u202F».',
    format: 'Format',
    hint: {
      xlsx: 'Avec des filtres et des listes pour l’état et la réponse.',
      csv: 'Pour tout tableur\u202F; gardez la colonne Identifiant telle quelle.',
      json: 'Pour d’autres programmes\u00A0: une seule liste.',
      jsonl: 'Pour d’autres programmes\u00A0: une recommandation par ligne.',
    },
    fileName: 'Tableau de suivi',
    title: 'Ce que le tableau de suivi apporte',
    contents: 'Contenu du tableau',
    inTable: 'Dans le tableau',
    news_one: '{{count}} recommandation avec du nouveau',
    news_many: '{{count}} de recommandations avec du nouveau',
    news_other: '{{count}} recommandations avec du nouveau',
    same_one: '{{count}} ligne sans nouveauté',
    same_many: '{{count}} de lignes sans nouveauté',
    same_other: '{{count}} lignes sans nouveauté',
    wrong_one: '{{count}} cellule non comprise',
    wrong_many: '{{count}} de cellules non comprises',
    wrong_other: '{{count}} cellules non comprises',
    notTaken:
      'Ces lignes ne sont pas reprises\u00A0: corrigez-les dans le fichier, puis reprenez-le.',
    row: 'Ligne {{row}}, {{column}}',
    take_one: 'Mettre à jour {{count}} recommandation',
    take_many: 'Mettre à jour {{count}} de recommandations',
    take_other: 'Mettre à jour {{count}} recommandations',
    taken_one: '{{count}} recommandation mise à jour',
    taken_many: '{{count}} de recommandations mises à jour',
    taken_other: '{{count}} recommandations mises à jour',
    undoable: 'Un seul pas, que l’on peut annuler. Une cellule vide ne change rien.',
  },
  newEdition: {
    title: 'Commencer l’édition suivante',
    carried_one: '{{count}} recommandation encore ouverte passe à l’édition suivante.',
    carried_many: '{{count}} de recommandations encore ouvertes passent à l’édition suivante.',
    carried_other: '{{count}} recommandations encore ouvertes passent à l’édition suivante.',
    closed_one: '{{count}} réalisée ou abandonnée reste dans ce fichier.',
    closed_many: '{{count}} de réalisées ou abandonnées restent dans ce fichier.',
    closed_other: '{{count}} réalisées ou abandonnées restent dans ce fichier.',
    about:
      'Un nouveau fichier avec les organismes, les axes, les signataires, les logos et le registre des numéros. Ce qui a été écrit sur cette édition reste dans son fichier, qui n’est pas touché.',
    from: 'Du',
    to: 'Au',
    begin: 'Commencer l’édition',
  },
  wordChanges: {
    title: 'Ce qui a changé dans le document',
    texts: 'Textes modifiés',
    show: 'Montrer',
    all: 'Tous {{number}}',
    conflicts: 'En conflit {{number}}',
    remarks: 'Avec remarques {{number}}',
    before: 'Dans le congrès',
    after: 'Dans le document',
    unchanged: 'Texte inchangé',
    by: 'Modifié par {{authors}}',
    reviewed: 'Relu',
    conflict:
      'Ce texte a aussi été modifié ici depuis l’envoi du document\u00A0: le reprendre remplace votre version.',
    take_one: 'Reprendre {{count}} modification',
    take_many: 'Reprendre {{count}} de modifications',
    take_other: 'Reprendre {{count}} modifications',
    taken_one: '{{count}} modification reprise',
    taken_many: '{{count}} de modifications reprises',
    taken_other: '{{count}} modifications reprises',
    undoable:
      'Un seul pas, que l’on peut annuler. Les modifications suivies comptent comme acceptées.',
    nothing:
      'Ce document vient bien de ce congrès\u202F; aucun texte n’y a changé et aucune remarque n’y figure.',
    besides: 'À lire aussi dans le document',
    byHand: 'Ceci ne peut pas être repris d’un clic\u00A0: à vous de le reporter, s’il y a lieu.',
    afterText: 'après {{place}}',
    notice: {
      missing: 'N’est plus dans le document',
      twice: 'Modifié aussi à un second endroit',
      moved: 'Déplacé dans le document',
      gone: 'N’est plus dans le congrès',
      outside: 'À côté des textes du congrès',
    },
    asCommunique: 'Le lire comme communiqué',
  },
}
