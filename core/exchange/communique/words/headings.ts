import { foldWords } from '../folded-text'

const list = (entries: string): string =>
  foldWords(entries)
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .join('|')

/** A heading that opens the recommendations. */
export const recommendationHeading = new RegExp(
  `(?:^|\\s)(?:[وبل]|وب)?(?:${list(`
    توصيات|التوصيات|توصيات المؤتمر|والتوصيات|مقترحات|المقترحات|توصية|recommandations?|préconisations?|propositions|recommendations?|proposals|résolutions|resolutions
    قرارات|القرارات|مطالب|الإجراءات المقترحة|التدابير المقترحة|الحلول المقترحة|الإجراءات ذات الأولوية|المخرجات|مخرجات|أبرز النقاط|الرسائل الأساسية|مطالبنا|ما نريده|ما نطلبه
    actions prioritaires|conclusions adoptées|mesures proposées|mesures prioritaires|mesures préconisées|pistes d'action|plan d'action|feuille de route|doléances|vœux|messages clés|points clés|ce que nous demandons|nos demandes|bonnes pratiques|nos revendications|revendications|nos attentes|ce que nous voulons
    priority actions|conclusions adopted|adopted conclusions|proposed measures|proposed actions|action points|call to action|calls to action|key asks|our asks|asks|outcomes|key takeaways|takeaways|key messages|what we ask|good practices|best practices|what we want|our demands
  `)})(?![\\p{L}])`,
  'u',
)

/** A heading that tells what somebody is to do: « Ce qui est attendu », "What museums can do", المطلوب من الجامعات. */
export const askingHeading = new RegExp(
  `(?<![\\p{L}])(?:${list(`
    attendu|attendue|attendus|attendues|attendons|attendent|à faire|que faire|nous demandons|nous voulons|nous proposons|nous recommandons|nous préconisons|priorités|mesures|actions|chantiers|leviers|pistes|solutions|orientations|décisions|doléances|souhaits|attentes|préconisations|propositions|pour avancer|pour aller plus loin|il faut
    we propose|we recommend|we call for|our proposals|is expected|can do|should do|must do|could do|to do|we need|is needed|we want|we ask|should happen|must change|should change|needs to change|priorities|measures|actions|solutions|decisions|way forward|ways forward|asks|demands|proposals|going forward|wish list|looking ahead
    المطلوب|مطلوب|المنتظر|ننتظر|ننتظره|نقترح|نقترحه|نوصي|نوصي به|المأمول|نأمل|نأمله|ما ينبغي|ينبغي|ما يجب|يجب|حلول|الحلول|تدابير|التدابير|إجراءات|الإجراءات|أولويات|الأولويات|مقترحات|المقترحات|سبل|قرارات|القرارات|مداخل|رافعات|توجهات|التوجهات|مطالب|المطالب
  `)})(?![\\p{L}])`,
  'u',
)

/** « Ce que l'assemblée recommande », "What the panel asks for", ما أوصى به المشاركون: what they ask stands below. */
export const whatIsAsked = new RegExp(
  `^(?:ce qu'|ce que |what |ما )(?:\\S+ ){0,5}?(?:${list(`
    recommande|recommandent|préconise|préconisent|demande|demandent|réclame|réclament|propose|proposent|souhaite|souhaitent|veut|veulent
    recommend|recommends|recommended|ask|asks|asked|propose|proposes|proposed|urge|urges|urged|call for|calls for|called for|want|wants
    أوصى به|أوصت به|أوصوا به|يوصي به|توصي به|يوصون به|طالب به|طالبت به|طالبوا به|يطالب به|تطالب به|دعا إليه|دعت إليه|دعوا إليه|اقترحه|اقترحته|يقترحه|تقترحه
  `)})(?![\\p{L}])`,
  'u',
)

/** A heading whose part of the text recommends nothing. */
export const asideHeading = new RegExp(
  `^(?:${list(`
    الديباجة|ديباجة|تمهيد|مقدمة|تقديم|السياق|سياق|الأهداف|أهداف|أشغال|الجلسات|الجلسة|برنامج|البرنامج|المشاركون|المشاركين|شكر|كلمة شكر|الشكر|شكر وتقدير
    حفل الافتتاح|حفل الاختتام|حفل الختام|ملحوظة|ملاحظة|التحديات|الإكراهات|الصعوبات|المشاكل|الإشكالات|الخطوات المقبلة|الخطوات القادمة|ما نرفضه|محاور المؤتمر|محاور الندوة|محاور|المحاور|اللجنة|لجنة|التوقيع|التوقيعات|للاتصال|خلاصات|نتائج|مواعيد مهمة|شروط المشاركة|المتدخلون|كلمات|حضر|الحضور|الخلاصات|المنهجية|منهجية|ما قيل|ما سمعناه|ما راج|أصوات|شهادات|مداخلات|المداخلات|النقاش|المناقشات
    cérémonie|observations|difficultés|défis|problèmes|obstacles|contraintes|prochaines étapes|suites à donner|motion de remerciements?|ce que nous refusons|préambule|contexte|introduction|objectifs?|programme|sessions?|participants?|remerciements|comité|signatures?|signataires|contacts?|constats?|déroulement|travaux
    méthode|méthodologie|note de méthode|à propos|ce qui s'est dit|ce que nous avons entendu|ce qui a été dit|paroles|verbatim|on a entendu|échanges|les axes|axes|thématiques|dates importantes|modalités|intervenants|annexes?|public cible|calendrier|bilan|conclusions?|synthèse
    à noter|bon à savoir|pour mémoire|rappels?|reminders?|good to know|please note|تذكير|للتذكير|ملاحظات
    notes?$|notes de bas de page|références|bibliographie|references|bibliography|footnotes|الهوامش|المراجع|المصادر والمراجع
    any other business|date of next meeting|next meeting|points? divers|questions diverses|prochaine réunion|مختلفات|متفرقات
    opening ceremony|closing ceremony|challenges|problems|obstacles|gaps|next steps|vote of thanks|what we reject|preamble|context|background|introduction|objectives?|programme|program|sessions?|participants|acknowledge?ments|committee|signatories|contacts?|findings|proceedings
    method|methodology|note on method|how we worked|about this document|what we heard|what was said|what was discussed|what we learned|what we learnt|voices|quotes|in brief|topics|themes|important dates|submission|speakers|annex(?:es)?|agenda|about|overview|key dates|summary
  `)})(?![\\p{L}])`,
  'u',
)

/** Of these, parts that tell how it went: what the meeting is said to recommend there counts all the same. */
export const backgroundHeading = new RegExp(
  `^(?:${list(`
    الديباجة|ديباجة|تمهيد|مقدمة|تقديم|السياق|سياق|أشغال|الجلسات|الجلسة|خلاصات|الخلاصات|نتائج|النتائج|النقاش|المناقشات
    préambule|contexte|introduction|sessions?|déroulement|travaux|échanges|à propos|bilan|conclusions?|synthèse
    preamble|context|background|introduction|sessions?|proceedings|about|overview|in brief|summary
  `)})(?![\\p{L}])`,
  'u',
)

/** « ce qui suit », "the following", التالية: what comes next is listed. */
export const announcing = new RegExp(
  `(?:^|\\s)(?:${list(`
    ce qui suit|suivants?|suivantes?|ci-après|ci-dessous|comme suit|les points suivants
    the following|as follows|follows|below|these
    ما يلي|بما يلي|ما يأتي|بما يأتي|كما يلي|كالآتي|كالتالي|الآتي|الآتية|التالي|التالية|أدناه
  `)})(?![\\p{L}])`,
  'u',
)

const ordinalWords = list(`
  الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الأولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة
  premier|première|deuxième|troisième|quatrième|cinquième|sixième|one|two|three|four|five|six|seven
`)

/** The name of the document itself: a new beginning, not a group of recommendations. */
export const documentHeading = new RegExp(
  `^(?:${list(`
    البيان الختامي|بيان ختامي|البيان|التقرير الختامي|التقرير التركيبي|بلاغ صحفي|بلاغ|إعلان
    communiqué|communiqué final|communiqué de presse|déclaration|déclaration finale|rapport de synthèse|rapport final
    final statement|final communique|outcome document|declaration|statement|press release|conference report
  `)})(?![\\p{L}])`,
  'u',
)

/** « المحور الأول: », « Axe 2 – », "Theme III.": the label before an axis's own words. */
export const axisLabel = new RegExp(
  `^(?:${list(`
    المحور|محور|الباب|باب|القسم|المجال|الموضوع|الجزء|axe|axe stratégique|axe thématique|axis|thème|theme|volet|chapitre|chapter|pillar|pilier|track|partie|part
    section|domaine|cluster|area|priority|priorité|atelier|workshop|panel|الورشة|الورش|الجلسة|اللجنة|النقطة|نقطة|البند|point|item
  `)})\\s?(?:n[°o.]{0,2}\\s?)?(?:\\d{1,2}|[ivx]{1,4}|[abcd]|${ordinalWords})?\\s?(?:[:.\\-)/]{1,2}\\s*|\\n|$)`,
)

/** « في مجال التمويل », « En matière de … », "Regarding …": such words open an axis when nothing but a colon follows. */
export const axisIntroduction = new RegExp(
  `^(?:و)?(?:${list(`
    إلى عناية|لعناية|à l'attention|à l'endroit|à l'intention|à l'adresse|for the attention|for attention|في مجال|في ميدان|على مستوى|على الصعيد|على المستوى|فيما يتعلق|فيما يخص|في ما يخص|في ما يتعلق|بخصوص|بالنسبة|من الناحية|في الجانب|الجانب|على صعيد|في باب|توصيات
    au niveau|en matière|sur le plan|dans le domaine|concernant|pour ce qui est|s'agissant|en ce qui concerne|relativement|au plan|au titre|recommandations
    in the field|with regard to|regarding|at the level|in terms of|concerning|in the area|on the level|as regards|recommendations
  `)})(?![\\p{L}])`,
  'u',
)

/** Recommendations so named in a heading without being its subject: « محاور وتوصيات » is still one. */
export const closingLine = new RegExp(
  `^(?:${list(`rendez-vous|closure$|close of the session|clôture$|levée de la séance|نسخة منه|نسخة إلى|صورة منه|صورة إلى|cc|copie à|copies à|ampliation|ampliations|copy to|copies to|bien cordialement|cordialement|veuillez agréer|avec nos|sincerely|best regards|kind regards|yours|مع خالص|وتفضلوا|تقبلوا|والسلام عليكم|حرر ب|وحرر ب|حرر في|fait à|done at|done in|adopté à|adopted in|adopted at|signé à|صدر ب|وبه|والله ولي|عن اللجنة|عن المؤتمر|le comité|pour le comité`)})`,
)
