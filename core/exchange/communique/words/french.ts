import { phrases, words } from '../phrases'
import { withAgents, type LatinWords } from '../latin-words'
import { isFrenchActionNoun, isInfinitive } from './french-shapes'
import { frenchVerbForms, needJudgements, withAdverbs } from './french-verb-forms'

/** How what must be done is judged: il est indispensable de. */
const judgements =
  'indispensable urgent nécessaire essentiel impératif primordial opportun crucial vital prioritaire utile important souhaitable préférable judicieux pertinent fondamental capital impérieux temps pressant salutaire bienvenu'

/** French: recommande de, invite X à, appelle à, insiste sur la nécessité de. */
export const french: LatinWords = {
  language: 'fr',
  verbs: {
    straight: words(`
      recommande recommandent recommandons recommandé recommandée recommandés recommandées recommandait recommandaient
      recommandant recommanda recommandèrent préconise préconisent préconisons préconisé préconisant propose proposent
      proposons proposé proposant suggère suggèrent suggérons suggéré suggérant demande demandent demandons demandé
      demandant réclame réclament réclamons réclamé réclamant conseille conseillent prône prônent prôné prônant
      revendique revendiquent revendiqué souhaite souhaitent souhaitons souhaité exige exigent exigeons exigé sollicite sollicitent sollicité
      ${frenchVerbForms('recommand préconis propos suggér réclam conseill prôn revendiqu exig sollicit ambitionn souhait demand')}
      voulons voulait voulaient veulent voudraient entendent prescrit prescrivent requiert requièrent voudrait suggère suggèrent
      ${frenchVerbForms('décid approuv valid entérin privilégi ordonn impos')} décidé retenu retiennent retient convenu
    `),
    addressed: words(`
      invite invitent invitons invité invitant exhorte exhortent exhortons exhorté exhortant encourage encouragent
      encourageons encouragé encourageant engage engagent engageons engageant prie prient prions incite incitent incité pressent presse
      appel convie convient appelle appellent appelons appelé appelant appelaient appelait
      enjoint enjoignent enjoignant enjoignons somme somment attend attendent attendons attendu
      prévoit prévoient attendu attendus attendues
      ${frenchVerbForms('invit exhort encourag incit adjur sensibilis interpell conjur convi mandat charg pouss')} appelée appelés appelées appeler priés priées tenus tenues priée prié engagés sommés sommées
    `),
    slight: words(
      `conseille conseillent souhaite souhaitent exige exigent propose proposent suggère suggèrent demande demandent réclame réclament prône prônent encourage encouragent ${frenchVerbForms('décid approuv valid entérin privilégi ordonn impos charg mandat pouss demand souhait propos suggér conseill')} veulent voudraient voudrait entendent retenu retiennent retient convenu tenus tenues engagés`,
    ),
    pleading: words(
      'plaide plaident plaidons plaidé plaidant militent milite milité opté optent opter plaider militer plaidoyer prononcés prononcées prononcé prononcent prononçons favorables favorable',
    ),
    insisting: words(`
      ${frenchVerbForms('insist')} accent accordés accordées accordent accordé entendus entendues
    `),
    withNeed: words(`
      souligne soulignent soulignons souligné soulignant rappelle rappellent rappelé rappelons estime estiment estimons
      relève relèvent relevé affirme affirment réaffirme réaffirment réaffirmé réaffirmons reconnaît reconnaissent
      ${frenchVerbForms('soulign rappel estim relev constat jug alert appuy')}
      évoque évoqué mis met mettent concluent conclu émis émettent émet émettons formulé formulent formé forment exprimé jugent jugé juge jugeant jugeons trouvent trouvé considère considèrent considérons
    `),
  },
  /** A form that may also be a noun: recommended only with an auxiliary, or not at all. */
  nouns: words('demande demandes appel presse engage convient'),
  particles: words("de d' à"),
  direct: words("la le les l' un une des leur leurs plus davantage son sa ses cette ce"),
  contracted: words('au aux du'),
  addressing: words('au aux'),
  that: words("que qu'"),
  leadIns: phrases(`
    la nécessité de|la nécessité d'|l'importance de|l'importance d'|l'urgence de|l'urgence d'|le besoin de|le besoin d'
    la nécessité|l'importance|l'urgence|l'intérêt de|l'intérêt d'|l'impératif de|la nécessité impérieuse de
    sur la nécessité de|sur la nécessité d'|sur l'importance de|sur l'importance d'|sur la nécessité|sur l'importance
    sur l'urgence de|sur l'urgence d'|sur l'intérêt de|sur|la nécessité absolue de|il est nécessaire de|il est nécessaire d'
    il convient de|il convient d'|il faut|il importe de|il importe d'|il est urgent de|il est urgent d'|il serait utile de
    il est important de|il est important d'|nécessité de|nécessité d'|la nécessité du|l'importance du|la nécessité urgente de
    nécessité du|importance de|la nécessité des|l'importance des|l'opportunité de|l'opportunité d'|sur le besoin de
    sur le besoin d'|sur la nécessité du|sur l'importance du|sur l'importance des|sur la nécessité des|l'urgence du
    il est recommandé de|il est recommandé d'|à la nécessité de|à la nécessité d'|le vœu que|le vœu qu'|le vœu de|le vœu d'|le souhait que|le souhait qu'|le souhait de|le souhait d'|de leurs vœux|de ses vœux|de nos vœux|qu'il faut|qu'il faudrait|qu'il convient de|qu'il convient d'|${needJudgements(judgements)}|l'accent sur|sur l'urgence
    ${withAdverbs('il faut|il faudrait')}|${withAdverbs('il importe|il convient|il conviendrait|il est urgent|il est nécessaire|il est important', [' de', " d'"])}
    il conviendrait de|il conviendrait d'|il faudrait|il faudra|il s'agirait de|il s'agirait d'|il s'agirait notamment de|il s'agirait notamment d'|il devient urgent de|il devient urgent d'
    le besoin d'|l'idée de|l'idée d'|l'utilité de|l'utilité d'|le principe de|la priorité à|de la nécessité de|de la nécessité d'|du besoin de|du besoin d'|au besoin de|à l'urgence de|à l'urgence d'
    à l'importance de|à l'importance d'|l'importance qu'il y a à|l'intérêt qu'il y a à|la nécessité d'une|sur l'opportunité de|sur l'opportunité d'|la pertinence de|la pertinence d'|l'obligation de|l'obligation d'
  `),
  needWords: words(
    'nécessité importance urgence besoin nécessaire intérêt impératif urgent indispensable essentiel primordial opportun crucial vital prioritaire utile important faut faudrait faudra importe conviendrait agirait idée utilité principe priorité pertinence obligation convient vœu souhait vœux ' +
      judgements,
  ),
  needNouns: words(
    'nécessité importance urgence besoin volonté ambition intérêt opportunité utilité obligation souhait vœu impératif pertinence exigence',
  ),
  needLinks: words("de d' à"),
  purposes: phrases(`
    pour|afin de|afin d'|en vue de|en vue d'|dans le but de|dans le but d'|permettant de|permettant d'|visant à|destiné à
    destinés à|destinée à|destinées à|de manière à|de façon à|capable de|capables de|en mesure de|chargé de|chargée d'
    chargé d'|chargée de|susceptible de|susceptibles de|appelé à|aptes à|de nature à|permettre de|permettre d'|dans l'optique de
  `),
  reasons: phrases(`
    soulignant que|soulignant qu'|notant que|notant qu'|estimant que|estimant qu'|signalant que|signalant qu'|indiquant que|indiquant qu'|regrettant|déplorant|selon|d'après|affirmant|ajoutant|arguant|précisant|expliquant|rappelant|faisant valoir|car|parce que|parce qu'|compte tenu|étant donné|eu égard|en raison|dans la mesure où|puisque|vu que|à l'instar|faute de quoi|ce dont|ce qui|comme c'est|comme cela|sous peine|d'autant que|d'autant plus|considérant|tant il est vrai
  `),
  strongJoiners: phrases(
    "outre|en plus de|en plus d'|de même que|ainsi que|ainsi que pour|tout comme|sans oublier|sans parler de|mais aussi|mais également",
  ),
  joiners: phrases(`
    et|ainsi que|ainsi qu'|puis|et enfin|et également|et aussi|et notamment|tout en|de même que|de même qu'|enfin|et à|sans oublier
    mais aussi|mais également|en plus de|outre|en outre|également|et ce faisant|comme aussi|et pour finir|et surtout|et plus généralement|suivi de|suivi d'|suivie de|suivie d'|assorti de|assorti d'|assortie de|assortie d'|tout comme|tout comme celle de|tout comme celle d'|ainsi que celle de|ainsi que celle d'|sans parler de|sans parler d'
  `),
  asking: {
    nouns: words(`
      appel appels demande demandes proposition propositions doléance doléances souhait souhaits vœu vœux idée idées piste pistes
      suggestion suggestions requête requêtes motion motions résolution résolutions priorité priorités revendication revendications
      préconisation préconisations exigence exigences recommandation recommandations pétition attente attentes plaidoyer consensus
      unanimité accord
    `),
    shared: words('consensus unanimité'),
    links: words(
      "de d' du à au aux pour sur visant tendant demandant réclamant appelant faveur autour",
    ),
    loose: words('pour demandant réclamant visant'),
    determiners: words("un une la le l' les des"),
    invited: words(
      'communications communication contributions candidatures projets participation articles manifestation propositions',
    ),
  },
  guests: words('public visiteurs visiteuses invités lecteurs exposants auteurs spectateurs'),
  finite: words('a ont est sont fut furent fait font recueille remporte obtient revient avait'),
  refusals: words(
    'rejeté rejetée rejetés rejetées écarté écartée écartés écartées refusé refusée repoussé repoussée abandonnée pas',
  ),
  relatives: words("qui que qu' dont où"),
  thatServing: words(
    'afin pour bien sans avant ainsi tel telle plus moins sorte lors alors dès tandis puis aussi parce autre même tant jusque veiller fait autant',
  ),
  dues: words(
    'soit soient puisse puissent ait aient fasse fassent doive devait devaient mérite méritent impose imposent gagne',
  ),
  beforeBe: words(''),
  groups: withAgents(
    /(?:eurs|istes|iens|ateurs|ants)$/,
    `
    plan charte texte document débat discussion discussions échanges rencontres eux ils elles résolution motion doctorants étudiants enseignants professionnels élus maires organisations associations syndicats signataires conférencières participants participantes participant congrès conférence colloque intervenants congressistes comité assemblée forum
    experts délégués délégations séminaire symposium rencontre journées journée états membres atelier ateliers nous table
    recommandations déclaration communiqué chercheurs organisateurs sommet panel panelistes assises universitaires
    conférenciers assistance auditoire débats travaux acteurs on commission réunion rapport intervenantes membres orateurs présents panélistes
  `,
    'valeurs secteurs plusieurs erreurs heures couleurs moteurs tracteurs facteurs vecteurs leurs ailleurs pistes listes enfants habitants suivants restants importants biens liens moyens anciens quotidiens entretiens soutiens maintiens consommateurs visiteurs agriculteurs investisseurs fournisseurs',
  ),
  persons: words(`
    ministre président présidente directeur directrice professeur professeure doyen doyenne recteur chercheur chercheuse
    expert experte m. mme dr pr m mr docteur wali gouverneur secrétaire ambassadeur ambassadrice député députée sénateur
    maire représentant représentante coordonnateur coordinatrice consultant consultante économiste sociologue juriste
    enseignant enseignante conférencier conférencière responsable roi prince internaute lecteur fondateur fondatrice
    vice-président vice-présidente modérateur je
  `),
  sayings: words(`
    prévenu prévient martelé lancé rappelé confié souri plaisanté insisté déclaré déclare dit ajouté ajoute expliqué explique affirmé précisé précise confié confie estimé indiqué indique
    soutenu noté poursuivi selon
  `),
  modals: words(
    'devrait devraient doit doivent devra devront faut convient importe nécessaire gagnerait gagneraient conviendrait faudrait',
  ),
  musts: words(
    'devrait devraient doit doivent devra devront faut faudrait gagnerait gagneraient mériterait mériteraient',
  ),
  mustPhrases: phrases(
    "a tout intérêt à|ont tout intérêt à|aurait intérêt à|auraient intérêt à|il est temps|il est grand temps|il est plus que temps|il y a lieu de|il y a lieu d'|s'impose|s'imposent|mérite d'être|méritent d'être|est à revoir|sont à revoir",
  ),
  speechVerbs: words(`
    rappeler souligner noter signaler dire reconnaître remercier féliciter saluer exprimer constater préciser indiquer
    mentionner relever ajouter remarquer insister rappelé noté souligné signalé précisé remercié avouer déplorer regretter
  `),
  verbShape: /^[a-z]{4,}(?:e|ent|ait|ons|ee|ees|es|it|u|us|is)$/,
  askingParticles: words("de d' à pour"),
  upon: words('sur pour'),
  eventVerbs: words(
    'débattre discuter examiner échanger réfléchir célébrer assister entendre présenter partager rencontrer découvrir confronter dresser faire',
  ),
  narrative: words(`
    permis permet permettent permettait permettra visé vise visent visait visaient cherche cherchent cherchait cherchaient tend
    tendent commencé commencent continuent continué procédé procède procédèrent servi sert contribué contribuent contribue aidé
    réussi parvenus parvenu venus venu viennent vient eu destiné consacré consacrés porté portent donné
    tenu tiennent tient remercié achevé terminé débuté refusé renoncé évité cessé été sont est sera seront clôturé suite
    toutes toute entre comme ensemble contre notre votre lutte débattu discuté échangé travaillé penchés penché planché axés axé
    interrogés interrogé réfléchi exprimés exprimé revenus revenu délibéré intervenu intervenus informés
  `),
  announcing: words(
    'suivante suivants suivantes suivant ci-après ci-dessous suit recommandent préconisent',
  ),
  listedOther: words(`
    personnes part présents présentes intervenants questions thèmes axes sessions objectifs présenté présentées abordé abordés abordées
    thématiques communications programme panels pays institutions composé composée constats défis problèmes difficultés obstacles
  `),
  openingParticiple: /^(?:invite|appele|interroge|sollicite|prie|encourage|convie)e?s?$/,
  counting: words(
    'première premier deuxième second seconde troisième quatrième cinquième dernière dernier autre',
  ),
  acts: words(
    'résolution motion déclaration texte communiqué appel recommandation recommandations vœu vœux suivante suivantes',
  ),
  named: words(
    'recommandations recommandation conclusions propositions préconisations résolutions suggestions demandes doléances pistes priorités revendications',
  ),
  namely: words(`
    notamment figurent figure portent porte concernent concerne visent vise consistent consiste suivantes suivants
    visant tendant consistant invitant relatives articulent appelant destinées
    comprennent incluent préconisent parmi dont savoir
  `),
  errands: words(
    'déposer réserver soumettre envoyer participer inscrire proposer adresser assister contribuer transmettre remplir consulter confirmer',
  ),
  errandThings: words(`
    places dossier dossiers billets candidature candidatures résumé résumés résumer communications communication inscription participation colloque congrès formulaire propositions
    contributions articles abstract s' conférence journée
  `),
  courtesies: words(`
    remercie remercient remercions remerciements félicite félicitent félicitons salue saluent saluons exprime expriment
    exprimons prend prennent note rend rendent rendons apprécie remercier féliciter saluer
    préoccupés préoccupées ayant persuadés persuadées réaffirmant affirmant désireux désireuses attachés animés guidés inspirés tenant estimant
    constate constatent constatons note notent notons rappelle rappellent rappelons rappelant considérant notant conscients convaincus vu reconnaissant soulignant
  `),
  auxiliaries: words(
    'avant ont avons est été sont ait aient avait avaient être fut vivement fortement également aussi ainsi donc notamment en outre instamment enfin par ailleurs solennellement tous unanimement ensuite unanimité',
  ),
  isVerb: isInfinitive,
  isActionNoun: isFrenchActionNoun,
  nounLink: words("de d' du des en à au aux contre pour entre sur avec dans"),
  thingOpenings: /^(?:une?|des|davantage|plus|meilleure?s?|quelques|deux|trois)$/,
  looseVerbs: words(''),
}
