import { words } from '../phrases'

/** Infinitives by their endings, but for the nouns that share them. */
export function isInfinitive(word: string): boolean {
  if (notVerbs.has(word) || word.length < 4) return false
  if (/ier$/.test(word)) return !ierNouns.has(word)
  if (/er$/.test(word)) return true
  if (/oir$/.test(word)) return oirVerbs.test(word)
  if (/ir$/.test(word)) return true
  return reVerbs.test(word)
}

const notVerbs = words(`
  foyer mer fer hiver cancer leader manager cher hier amer enfer ver poster master cluster cyber désir plaisir loisir avenir
  souvenir premier dernier rocher verger berger boucher danger étranger léger messager loyer boulanger alger niger
  ouvrier super revolver chancelier corner computer newsletter web-master twitter flyer
  saphir elixir cachemire empire navire satire
`)
const ierNouns = words(`
  dossier quartier papier métier chantier atelier cahier financier foncier immobilier forestier hospitalier routier régulier
  particulier premier dernier entier courrier calendrier pionnier ouvrier policier officier côtier fruitier céréalier laitier
  palier levier pilier clavier escalier février janvier fichier gibier fermier héritier minier pétrolier portier sentier
  singulier saisonnier tablier terrier vivrier gazier grossier hôtelier infirmier journalier maraîcher mobilier épicier
  douanier familier palmier olivier amandier pompier prisonnier banquier collier panier évier hier régulier chevalier cavalier
  charpentier menuisier conseiller fier altier sorcier glacier guichetier cordelier rentier tiers irrégulier mortier
`)
const oirVerbs =
  /(?:promouv|pourv|recev|concev|prev|av|dev|sav|pouv|vou?l|v|assoi|perc|emouv|revoi|mouv)oir$|^revoir$|^(?:re)?voir$/
const reVerbs =
  /(?:mettre|prendre|rendre|endre|truire|duire|crire|suivre|faire|elire|^lire|relire|dire|pondre|aincre|aindre|eindre|oindre|clure|^elire|vivre|naitre|croitre|querir|soudre|battre|rompre|defendre|attendre|courre|paraitre|fondre)$/
/** Nouns that say what is to be done: création, soutien. */
export const isFrenchActionNoun = (word: string): boolean =>
  !things.has(word) &&
  !things.has(word.replace(/s$/, '')) &&
  (nounEnding.test(word) || nouns.has(word))

const nounEnding = /(?:tion|sion|ment|age|ance|isme|ssage)s?$/
const nouns = words(`
  mise création abandon achat achats soutien appui prise essor suivi révision refonte réforme élargissement hausse lutte recours accès octroi
  étude maintien respect partage retour ouverture lancement relance généralisation tenue réduction octroi envoi choix
  reprise poursuite recherche baisse gestion montée prévention valorisation signature mobilisation audit conduite
  couverture numérisation digitalisation aide entrée désignation sauvegarde défense garantie dotation concertation
  élaboration rédaction dépôt inscription mutualisation fourniture prorogation clarification démarche concrétisation
`)
const things = words(`
  gouvernement département environnement document documents moment élément éléments association associations fédération
  nation nations institution institutions population populations question questions administration administrations
  commission situation condition conditions information informations alimentation tradition traditions génération
  générations convention établissement établissements logement équipement équipements médicament parlement événement
  profession dimension fonction organisation organisations solution solutions notion section action actions village villages
  avantage avantages tourisme personnage langage message messages image garage finance finances puissance enfance urgence
  confiance croissance alliance instance instances distance population relation relations option occasion position
  mouvement mouvements règlement règlements investissements changement changements monument enseignements fondation
  constitution nation région régions agression émission mission missions migration migrations
`)
