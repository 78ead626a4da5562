import { phrases, words } from '../phrases'
import { withAgents, type LatinWords } from '../latin-words'

/** English: recommends that, calls upon X to, stressed the need to. */
export const english: LatinWords = {
  language: 'en',
  verbs: {
    straight: words(`
      recommend recommends recommended recommending propose proposes proposed proposing suggest suggests suggested suggesting
      demand demands demanded demanding advocate advocates advocated advocating advise advises advised prescribe prescribes
      prescribed seek seeks sought require requires required approve approves approved resolve resolves resolved decide decides decided
    `),
    addressed: words(`
      call calls called calling urge urges urged urging invite invites invited inviting encourage encourages encouraged
      encouraging appeal appeals appealed appealing ask asks asked asking request requests requested requesting demand demands demanded
      implore implores implored entreat beseech plea pleas want wants wanted back backs backed backing endorse endorses endorsed favour favours favoured favor favors favored champion champions championed
      petition petitions petitioned exhort exhorts exhorted enjoin enjoins enjoined tell tells told expect expects expected envisage envisages envisaged foresee foresees foresaw task tasks tasked tasking mandate mandates mandated charge charged direct directs directed order orders ordered commission commissioned challenge challenged prompt prompts prompted support supports supported summon summons summoned beg begs begged instruct instructs instructed
    `),
    slight: words(
      'suggest suggests suggested propose proposes proposed ask asks asked advise advises advised call calls called invite invites invited demand demands demanded want wants wanted back backs backed favour favours favoured favor favors favored endorse endorses endorsed beg begs begged require requires required seek seeks sought approve approves approved task tasks tasked mandate mandates mandated charge charged direct directs directed order orders ordered commission commissioned challenge challenged prompt prompts prompted support supports supported tell tells told expect expects expected envisage envisages envisaged foresee foresees foresaw resolve resolves resolved decide decides decided',
    ),
    pleading: words(
      'plead pleads pleaded press presses pressed push pushes pushed pushing lobby lobbies lobbied lobbying campaign campaigns campaigned argue argues argued rally rallied clamour clamoured vote votes voted opt opts opted opting root rooted settle settled',
    ),
    insisting: words('insist insists insisted insisting'),
    withNeed: words(`
      re-emphasised re-emphasized reiterated reiterates stress stresses stressed stressing emphasise emphasises emphasised emphasize emphasizes emphasized emphasising
      emphasizing underline underlines underlined underscore underscores underscored highlight highlights highlighted
      highlighting determined determines reaffirm reaffirms reaffirmed affirm affirms affirmed recognise recognize agreed agree concluded note noted voice voices voiced voicing make makes made lend lends lent throw threw give gave express expressed expresses emerged
    `),
  },
  nouns: words(
    'call calls appeal appeals request requests demand demands stress highlight highlights note support mandate task charge order commission challenge direct supports orders tasks',
  ),
  particles: words('to'),
  direct: words('the a an more greater stronger their its'),
  contracted: words(''),
  addressing: words('on upon'),
  that: words('that'),
  leadIns: phrases(`
    the need to|the need for|the importance of|the necessity of|the urgency of|the urgent need to|the urgent need for|on the need to
    on the need for|on the importance of|need to|the need|the value of|on|for|upon|the critical importance of|it is necessary to
    it is recommended to|it is recommended that|it is important to|the necessity to|the crucial importance of|there is a need to
    there is a need for|there is need for|there is need to|there was need for|there was need to|there is an urgent need to|the pressing need to|support for|their support for|its support for|strong support for|broad support for|backing for|the case for|a strong case for|their weight behind|its weight behind|the pressing need for
    chief among them was|chief among them were|chief among these was|chief among these were|foremost among them was|foremost among them were|first among them was|top of the list was|
    the idea of|the desirability of|the advisability of|agreement on the need to|agreement on the need for|the need of
    ${englishJudgements('necessary important essential vital crucial urgent imperative desirable advisable critical time')}
  `),
  needWords: words(
    'chief foremost top need necessity importance urgency support case backing weight idea desirability advisability necessary important essential vital crucial urgent imperative desirable advisable critical time',
  ),
  needNouns: words(
    'chief foremost top need necessity importance urgency wish desire ambition desirability advisability requirement benefit',
  ),
  needLinks: words('to for of that'),
  purposes: phrases(`
    in order to|so as to|with a view to|aimed at|aiming at|aiming to|designed to|able to|intended to|in an effort to|allowing|enabling
    that would|to help|needed to|required to|capacity to|ability to|opportunity to|opportunities to|responsible for|dedicated to
  `),
  reasons: phrases(
    'saying it|saying they|saying that|adding that|adding|noting that|arguing that|arguing|warning that|warning|describing|citing|as the|as it|as they|as a result|as this|leaving|while noting|according to|because|given|in view of|since|considering|owing to|due to|in light of|as it is|as they are|as is the|as was|as happens|or else|otherwise|a demand that|a call that|a move that|a measure that|recalling',
  ),
  strongJoiners: phrases(
    'in addition to|as well as|along with|together with|alongside|not to mention',
  ),
  joiners: phrases(`
    and|as well as|and to|along with|together with|and also|in addition to|and finally|then|and further|and in particular|or|finally
    alongside|but also|while|followed by|coupled with|accompanied by|plus|and then|not to mention
  `),
  asking: {
    nouns: words(`
      plea pleas call calls appeal appeals request requests demand demands proposal proposals suggestion suggestions motion motions
      resolution resolutions wish wishes hope hopes idea ideas petition petitions consensus agreement priority priorities urgings
      requirement requirements ask asks bid vote votes recommendation recommendations exhortation advice
    `),
    shared: words('consensus agreement'),
    links: words('for of to asking urging requesting demanding calling seeking requiring'),
    loose: words('for asking requesting demanding seeking requiring'),
    determiners: words('a an the all every each their its more'),
    invited: words(
      'papers abstracts proposals participation contributions nominations applications posters submissions bids tenders',
    ),
  },
  guests: words('visitors guests readers exhibitors authors spectators'),
  finite: words(
    'drew won had were is are has have had passed won drew met received got gained carried found enjoyed secured attracted went',
  ),
  relatives: words('who which that'),
  refusals: words('rejected defeated dropped withdrawn lost failed refused denied'),
  thatServing: words('so now provided such given ensure ensuring ensured in than fact'),
  dues: words('deserve deserves deserved'),
  beforeBe: words(
    'to will would can could may might must should not shall cannot ought never also',
  ),
  groups: withAgents(
    /(?:[^e]ers|[cst]ors|ists|ees|ians)$/,
    `
    group everyone plan roadmap charter agenda discussion discussions debate debates statement text document outcome outcomes them they attendees motion resolution librarians farmers mayors activists students professionals participants participant conference congress symposium forum summit workshop delegates ministers governments leaders members experts committee meeting
    speakers panel panellists panelists we assembly declaration communique seminar colloquium states parties members
    researchers organisers organizers attendees stakeholders recommendations delegations it gathering
  `,
    'others numbers papers centers computers factors sectors orders matters offers borders rivers letters chapters vectors answers waters powers doctors papers posters barriers orders years carriers visitors fees degrees employees trees committees tractors refugees settlers customers consumers actors mirrors errors',
  ),
  persons: words(`
    minister president chairman chairwoman chairperson chair director professor dean rector dr mr mrs ms researcher
    expert governor secretary ambassador mayor representative coordinator consultant economist he she i king prince
    speaker author analyst lawyer activist senator reader commenter ceo founder vice-chancellor chancellor
  `),
  sayings: words(
    'said says added adds explained told noted stated remarked according argued commented',
  ),
  modals: words('should must shall needs ought need'),
  musts: words('should must shall ought need needs'),
  mustPhrases: phrases(
    'would do well to|do well to|does well to|had better|have to|has to|would be wise to|would benefit from|it is time|it is high time|is overdue|are overdue|deserves|deserve',
  ),
  speechVerbs: words(`
    note noted noting recall recalled stress stressed emphasise emphasised emphasize emphasized remember remembered mention mentioned
    thank express say said acknowledge acknowledged recognise recognised recognize recognized remark remarked reiterate
  `),
  verbShape: /^[a-z]{3,}(?:e|ed|s|t|d|n|k|l)$/,
  askingParticles: words('to'),
  upon: words('on upon for to'),
  eventVerbs: words(
    'discuss debate hear celebrate mark reflect attend examine share present explore exchange meet learn showcase honour review',
  ),
  narrative: words(`
    aims aim aimed sought seeks came come comes gathered met meet continued continue began begin used use tried try had has have
    was were are is travelled returned served serves serve helped helps help managed failed proceeded went took takes got hoping
    able set due prior thanks next happy pleased proud delighted honoured
    needs need that and possible likely easy hard difficult unable
  `),
  announcing: words('following follows agreed hereby'),
  listedOther: words(`
    speakers attended present topics themes sessions objectives questions presentations programme program panels countries papers
    observed noticed discussed challenges problems obstacles findings issues gaps
  `),
  openingParticiple: /^(?:asked|invited|urged)$/,
  counting: words('first second third fourth fifth last final other'),
  acts: words(
    'resolution motion declaration statement communique text recommendation recommendations following appeal',
  ),
  named: words(
    'recommendations recommendation conclusions proposals resolutions suggestions ideas priorities',
  ),
  namely: words(
    'include includes included including namely are were concern concerned cover covered following focused focus centred centered',
  ),
  errands: words('book sign submit send participate register attend join apply contribute visit'),
  errandThings: words(`
    abstract abstracts papers paper registration form proposals conference event symposium online website posters submissions
    themselves before by
  `),
  courtesies: words(`
    thank thanks thanked thanking express expresses expressed expressing congratulate congratulates congratulated
    appreciate appreciates appreciated observe observes observed welcome welcomes welcomed welcoming commend commends commended takes note noting recalling
    pledge pledges pledged vow considering recognising recognizing acknowledging acknowledges convinced aware mindful bearing guided concerned noted
  `),
  auxiliaries: words(
    'have has had been be was were is are also strongly further therefore unanimously thus finally moreover in addition particular inter alia notably especially particularly once again',
  ),
  isVerb,
  isActionNoun: (word) =>
    nouns.has(word) || (/(?:tion|sion|ment|ing|ance)$/.test(word) && !things.has(word)),
  nounLink: words('of to in for on against'),
  thingOpenings:
    /^(?:an?|more|better|greater|fewer|less|new|free|universal|mandatory|equal|full|joint|stricter|tougher|tighter|stronger|wider|higher|lower|clearer|fairer|faster|larger|longer|safer|cheaper|increased|improved|compensation)$/,
  looseVerbs: words(`
    support research finance plan design access process value influence transfer use study pilot market
    report exchange change schedule benefit model test trade position budget power credit network address draft base call
  `),
}

/** "it is urgent to create", "it was essential that": a judgement of need leads to the action. */
function englishJudgements(adjectives: string): string {
  return adjectives
    .split(' ')
    .flatMap((adjective) =>
      ['is', 'was', 'would be', 'is also'].flatMap((be) => [
        `it ${be} ${adjective} to`,
        `it ${be} ${adjective} that`,
      ]),
    )
    .join('|')
}

/** Known, made of a known one (redraw, co-fund), or of a shape that only verbs have (digitise, certify). */
function isVerb(word: string): boolean {
  if (verbs.has(word)) return true
  if (notVerbs.has(word) || word.length < 6) return false
  const base =
    /^(?:re|co|co-|re-|over|under|out|pre|dis|de|un|up|fore|inter|mis)(\p{L}{3,})$/u.exec(word)
  if (base && verbs.has(base[1] ?? '')) return true
  return /[^r]i[sz]e$|ify$/.test(word)
}
const notVerbs = words(`
  output outreach outlook overview preview return outset undertone upkeep update discourse discount discover desire device
  otherwise likewise precise concise expertise franchise premise promise demise treatise surprise paradise reprise merchandise
  outline upset record recall report repeat request research resource result rescue reward
`)

const verbs = words(`
  designate
  source weigh seat equalise pool ration staff stock outlaw blacklist whitelist underwrite overhaul uphold forgo forego undo
  accelerate adapt address adjust adopt advance allocate amend analyse analyze appoint apply approve assess assign assist
  attract avoid align allow archive bring broaden build budget carry collect combat compile complete conduct connect consider
  consolidate continue convene coordinate create cultivate cut change clarify channel choose collaborate combine
  decentralise decentralize decrease dedicate deepen define deliver demonstrate deploy design develop devise digitise
  digitize direct disseminate diversify document double draft draw disclose earmark ease educate eliminate embed
  empower enable enact encourage end enforce engage enhance enlarge enrich ensure equip eradicate establish evaluate
  examine exchange expand explore extend exempt expedite explain facilitate finalise finalize finance focus follow form
  formalise formalize formulate foster fund fulfil fulfill further generate give grant guarantee guide harmonise harmonize
  help hold host identify implement improve include incorporate increase inform initiate innovate install institute
  institutionalise institutionalize integrate intensify introduce invest involve issue join keep launch lay lead learn
  legislate leverage limit link localise localize lower maintain make manage mainstream mandate map measure mobilise
  mobilize modernise modernize monitor motivate multiply move negotiate nominate nurture offer open optimise optimize organise
  organize oversee participate pass pay phase pilot place plan plant pool prepare preserve prevent prioritise prioritize
  produce promote promulgate propose protect provide publish pursue put phase raise ratify reach recognise recognize
  reduce reform register regulate rehabilitate reinforce remove renew reorganise repair replace report require research respect
  respond restore restructure review revise revitalise revitalize reward reconsider redesign safeguard scale secure switch seek
  set shape share shift simplify speed sponsor stimulate strengthen streamline strive structure study subsidise subsidize
  support survey sustain set step stop tackle take target teach test track train transfer transform translate treat turn
  ban compensate repeal restrict prohibit recover reuse recycle reopen revive rethink retain rely release relax preserve prosecute
  punish refrain reject abolish accompany account acquire activate adhere archive audit authorise authorize avert award bridge
  celebrate certify check cease close comply conclude condemn conserve construct consult contribute control convert cooperate
  cover deal declare defend delegate dismantle distribute drive employ entrust exclude favour forge gather grow halt handle
  house impose insert inspect insure intervene license lift list meet merge mitigate modify name observe outlaw permit position
  practise privilege procure professionalise progress purchase quantify read rebuild receive recruit rectify redirect refer
  refine refurbish relocate remedy represent resolve resume revisit run screen select sell serve settle sign solve spend spread
  staff standardise standardize start submit supervise supply suspend tailor tighten top trace treat vaccinate valorise
  warn withdraw
  refund remove reimburse revoke repair rename relax tax toughen fence plough fine fix free freeze forbid repay rescue reunite
  ring-fence subsidise cap curb curtail co-ordinate cross-check customise enrol enroll erect exploit export import isolate label lengthen
  levy liberalise loan localise oblige pledge popularise preempt pressure probe prolong promise quicken rank rate reallocate reconcile
  reconstruct rehouse reinvest relaunch remind renovate reorient replant repurpose reroute restock restrain retrain retrofit
  sensitise sensitize shelter shorten slow stabilise tackle teach triple veto widen zone
  undertake unify unite update upgrade use utilise utilize uphold value verify widen work write waive
`)
const nouns = words(
  'creation adoption use support reform review launch rollout roll-out overhaul upkeep ban levy moratorium training funding financing',
)
const things = words(`
  government governments environment department document population nation institution organization organisation
  administration commission situation condition information tradition generation convention question action meeting
  building housing parliament moment element region mission position section function dimension association foundation
  constitution relation distance finance solution equipment
`)
