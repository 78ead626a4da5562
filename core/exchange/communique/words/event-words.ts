import { phrases, words } from '../phrases'

/** What a conference may be called. */
export const eventNouns = words(`
  مهرجان المهرجان حوار كونغرس أسبوع
  مؤتمرا يوما لقاء مؤتمر ملتقى ندوة منتدى قمة مناظرة لقاء اجتماع يوم أيام ورشة معرض
  atelier dialogue grenelle webinaire concertation consultation café biennale
  salon festival congrès colloque conférence forum sommet séminaire journées journée assises symposium rencontre rencontres université convention
  dialogue roundtable round-table webinar consultation retreat week meet
  congress conference symposium summit workshop seminar colloquium convention meeting
`)
/** Such a noun is a title only with one of these near: « une rencontre » is none. */
export const weakNouns = words(
  'لقاء اجتماع يوم يوما أيام ورشة معرض حوار أسبوع atelier dialogue concertation consultation café webinaire webinar retreat week meet roundtable round-table salon festival rencontre rencontres journée université meeting convention',
)
export const scopes = words(`
  دولي الدولي دولية الدولية وطني الوطني وطنية الوطنية جهوي الجهوي جهوية الجهوية عربي العربي عربية العربية إقليمي الإقليمي إفريقي الإفريقي الإفريقية علمي العلمي علمية العلمية
  تشاوري التشاوري تشاورية التشاورية السنوية الحواري التكويني التكوينية expert experts validation citoyen citoyenne partners quarterly coastal
  مغاربي المغاربي المغاربية متوسطي المتوسطي عالمي العالمي العالمية الأول الثاني الثالث الرابع الخامس السادس السابع الأولى الثانية الثالثة الرابعة الخامسة دراسي الدراسي الدراسية الدراسيان السنوي السنوية دراسيا دوليا وطنيا علميا جهويا
  التواصلي التواصلية العام العامة الوزاري الوزارية المغربي المغربية
  pan-african panafricain panafricaine euro-méditerranéen euro-méditerranéenne international internationale internationales internationaux national nationale nationales régional régionale régionales scientifique africain africaine
  maghrébin maghrébine méditerranéen méditerranéenne arabe mondial mondiale annuel annuelle interministériel ministérielle d'étude d'études étude études doctorales
  méditerranéens méditerranéennes africains africaines maghrébins maghrébines arabes scientifiques régionaux régionales annuels annuelles francophone francophones romande romand إقليمية الإقليمية
  regional scientific african arab world global annual maghreb mediterranean ministerial european euro-mediterranean
`)

/** After one of these words the title is over. */
export const titleEnds = words(`
  لما كان كانت يسهم تسهم أعماله أعمالها فعالياته فعالياتها أمس اليوم لي الصادر الصادرة صادر صادرة الذي التي اللذي والذي والتي الذين نظمته نظمتها نظمت نظم ينظم تنظم ينظمه تنظمه المنظم المنظمة المنعقد المنعقدة انعقد انعقدت عقد يعقد تنعقد ينعقد تحت يومي أيام يوم خلال بمشاركة عن بحضور بشراكة بتعاون برعاية
  بدعوة بتنظيم لسنة لعام دورة دورته دورتها نسخته نسختها أشغال أشغاله أشغالها وذلك حيث وقد كما احتضنته احتضنتها احتضنت بمبادرة المقام المقامة بكلية بجامعة بمقر برحاب اختتمت اختتم بمدينة إلى انتهت انتهى انطلقت انطلق توجت تواصلت استمرت عرفت شهدت أسفرت يوصون يطالبون يدعون يناشدون ينادون يؤكدون يقترحون ببلاغ أوصى أوصت دعا دعت خلص خلصت أكد شدد بالتوصيات بعدة بجملة بسلسلة بعدد بتوصية بإصدار بتوصيات توصيات أسدل بمجموعة
  qui que organisé organisée organisés organisées tenu tenue tenus tenues s' a ont est sont était se sous lors dont qu' ayant placé placée réuni réunis recommande recommandent s'est clôturé clôt vient accueilli accueillie accueillies abrité abritée co-organisé
  scheduled slated planned due
  here yesterday today monday tuesday wednesday thursday friday saturday sunday which that held organized organised took was were has have hosted convened gathered brought concluded recommend recommends recommended under during closed ended ends calls urges closes opens plaide plaident appelle appellent clôture يختتم تختتم يوصي توصي يدعو تدعو met adopted jointly by co-organised co-organized attended will shall aims seeks
  سيعقد ستعقد سينعقد ستنعقد سينظم ستنظم aura tiendra
`)

/** How the edition is told. */
export const editionNouns = words(`
  الدورة دورة دورته دورتها النسخة نسخة نسخته نسختها الطبعة طبعته édition edition session
`)
export const ordinalWords = words(`
  الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر
  أولى ثانية ثالثة رابعة خامسة الحادي الحادية العشرون العشرين الثلاثون الثلاثين الأربعون الأربعين الخمسون الخمسين
  premiers premières deuxièmes secondes troisièmes quatrièmes cinquièmes sixièmes septièmes huitièmes neuvièmes dixièmes
  première deuxième seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième vingtième premier second
  first third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth twentieth
`)

/** Who holds the event stands after one of these. */
export const organisedBy = phrases(`
  بإعداد وتنظيم ورعاية|بإعداد وتنظيم|بتنظيم ورعاية|من إعداد وتنظيم|من لدن|المنظم من لدن|المنظمة من لدن|الذي استضافته|التي استضافتها|استضافته|استضافتها|عقدته|عقدتها|أقامته|أقامتها|الذي نظمته|الذي نظمه|التي نظمتها|التي نظمها|الذي تنظمه|الذي ينظمه|التي تنظمها|التي ينظمها|المنظم من طرف|المنظمة من طرف|المنظم من قبل|المنظمة من قبل|من تنظيم|بتنظيم من|بتنظيم|بمبادرة من
  تحت إشراف|بشراكة بين|بدعوة كريمة من|بمبادرة كريمة من|بتنظيم مشترك بين|المنعقد بدعوة من|الذي احتضنته|الذي أقامته|الذي عقدته|التي عقدتها|من طرف|نظمته|نظمتها|نظمه|تنظمه|تنظمها|ينظمه|الجهة المنظمة :|المنظم :|تنظيم :|بإشراف من|التي احتضنتها|الذي بادرت إلى تنظيمه|نظمها
  sous l'égide de|sous l'égide du|sous l'égide de la|sous l'égide de l'|sous les auspices de|sous les auspices du|conduit par|conduite par|porté par|portée par|qu'organisait|qu'organise|qu'organisaient|que organisait|accueilli par|accueillie par|animé par|animée par|mis sur pied par|tenu par|organisé par|organisée par|organisés par|organisées par|organisé conjointement par|organisée conjointement par|organisées conjointement par|à l'initiative de|à l'initiative du|à l'initiative de la|à l'initiative de l'|à l'invitation du|à l'invitation de|à l'invitation de la|à l'invitation de l'|بدعوة من|un événement de|un événement du|une initiative de|une initiative du|sur initiative de|sur initiative du|sur l'initiative de|sur l'initiative du|initié par|initiée par|organisateur :|organisateurs :
  co-organisé par|co-organisée par|tenu à l'initiative de|tenu à l'initiative du|tenue à l'initiative de|tenue à l'initiative du|convoqué par|convoquée par
  under the auspices of|under the aegis of|put on by|run by|staged by|sponsored by|organized by|organised by|jointly organized by|jointly organised by|hosted by|convened by|at the initiative of|organizer :|organiser :|organisers :|organizers :|co-organized by|co-organised by|held by|at the invitation of
`)
/** The organiser may also be the subject: نظمت جامعة …، L'Université … a organisé. */
export const organisingVerbs = words(
  'نظمت نظم تنظم ينظم عقدت عقد احتضنت اختتمت اختتم أقامت أقام أنهت أسدل أسدلت',
)
export const bodyNouns = words(`
  مخبر المخبر المندوبية مندوبية الغرفة فرقة الفرقة الجهة الجماعة الأمانة أمانة المديرية العمالة ولاية الولاية الجمعيات المبادرة مبادرة التعاونية الفيدرالية نادي النادي دار تنسيقية ائتلاف عمادة رئاسة بنك صندوق مكتب أكاديمية متحف مكتبة تعاونية ودادية عصبة قطب مديرية اتحادية كونفدرالية
  تجمع مجمع المجمع محكمة المحكمة المحافظة العتبة
  جامعة كلية مركز وزارة جمعية مختبر معهد مؤسسة شبكة المدرسة مدرسة مجلس اتحاد منظمة هيئة أكاديمية مرصد فريق ماستر غرفة وكالة جماعة جهة فيدرالية المركز الجامعة الكلية المعهد الجمعية المجلس وزارتا المختبر الشبكة المنظمة الاتحاد رابطة الرابطة المرصد النقابة نقابة المديرية مديرية الوكالة الهيئة المؤسسة الأكاديمية
  club société banque office bureau musée maison collectif ordre syndicat bibliothèque cercle confédération plateforme coalition alliance
  université faculté centre ministère association laboratoire institut fondation réseau école conseil union organisation académie observatoire chambre agence commune région fédération
  society bank club trust museum library college union coalition alliance platform office society's
  university faculty center ministry laboratory institute foundation network school council organization academy observatory chamber agency municipality federation department commission
`)
export const organiserEnds = words(`
  جلساتها جلساته الستار فعالياتها أعمالها أشغالها فعالياته أعماله أشغاله أعمال
  بتاريخ أمس اليوم مساء صباح صبيحة والتي والذي عبر وتحت لقاء لقاء
  بشراكة بتعاون بتنسيق بدعم تحت يومي أيام بالشراكة بالتعاون بالتنسيق بالدعم اجتمع اجتمعت للمدة بحزمة واستضافة وباستضافة وبدعم وبرعاية وبتعاون وبشراكة يوم حول في خلال بمناسبة وذلك بمدينة بمقر برحاب بقصر على بمشاركة بحضور المؤتمر مؤتمر الندوة الملتقى ندوة ملتقى الدورة المنتدى بفضاء بقاعة أشغال فعاليات من برئاسة ابتداء منتدى دورة مؤتمرا مؤتمرها ندوته يوما
  sous les lors avec avait a ont autour qui dans pour durant hier s' grâce sur
  is are was were will invites announces under with from between which that during through who has over about
`)

/** The theme stands after one of these, mostly between quotation marks. */
export const themeOpenings = phrases(`
  حول تيمة|تيمته|تيمتها|تحت شعار|تحت عنوان|حول موضوع|في موضوع|شعاره|شعارها|شعار الدورة|شعار المؤتمر|شعار|اختير لها شعار|اختير له شعار|موضوعها|موضوعه|حول شعار|تحت موضوع
  sous le thème|sous le thème de|sous le thème suivant|sous le slogan|sur le thème|sur le thème de|autour du thème|autour du thème de|ayant pour thème|avec pour thème|thème|dont le thème est|placé sous le signe de|placée sous le signe de|placés sous le signe de|placées sous le signe de|placés sous le thème|placées sous le thème|placés sous le thème de|placées sous le thème de|sous le signe de|placé sous le thème|placée sous le thème|sous l'intitulé|sous le titre|intitulé|intitulée|dont le thème était
  under the banner|under the banner of|under the theme|under the theme of|under the slogan|on the theme|on the theme of|themed|with the theme|under the title|whose theme was|theme|whose theme is|under the motto|around the theme
`)
