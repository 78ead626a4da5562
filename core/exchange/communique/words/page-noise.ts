import { foldWords } from '../folded-text'

const entries = (list: string): readonly string[] =>
  foldWords(list)
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

/** A line that is nothing but one of these belongs to the page, not to the text. */
export const pageWords: ReadonlySet<string> = new Set(
  entries(`
    شارك|مشاركة|شاركها|إعلان|إعلانات|الرئيسية|طباعة|القائمة|بحث|ابحث|عاجل|فيديو|صور|الوسوم|كلمات دلالية|كلمات مفتاحية|تابعونا|تابعنا|اشترك|اشتركوا|المصدر|اتصل بنا|من نحن
    مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|قد يهمك|قد يهمك أيضا|قد يعجبك|قد يعجبك أيضا|الأكثر قراءة|شاهد أيضا|اقرأ أيضا|هيئة التحرير|و م ع|نسخ الرابط|المزيد|آخر الأخبار|تسجيل الدخول
    partager|partagez|tweeter|publicité|annonce|annonces|accueil|imprimer|rechercher|menu|tags|mots-clés|les plus lus|articles liés|sur le même sujet|lire aussi|à lire aussi
    à lire|lire également|voir aussi|newsletter|s'abonner|abonnez-vous|se connecter|suivez-nous|suivez nous|contactez-nous|mentions légales|article précédent|article suivant|la rédaction
    you may also like|you might also like|share|tweet|print|home|menu|login|log in|search|tags|keywords|sponsored|advertisement|trending|trending now|most read|most popular|related articles|related posts|related news|read also
    also read|read more|subscribe|sign up|follow us|about us|contact us|previous article|next article|by staff|privacy policy|copyright|loading|chargement|updated|published
    facebook|twitter|whatsapp|linkedin|telegram|instagram|youtube|x|email|e-mail|pinterest|messenger|google news|copy link|copier le lien
  `),
)

/** A short line that opens with one of these does too. */
export const pageOpenings = entries(`
  شارك على|شارك المقال|شارك عبر|شارك هذا|انقر هنا|اضغط هنا|شكرا على الإبلاغ|سيتم حجب|نشر في|نشر بتاريخ|نشرت في|نشر يوم|تاريخ النشر|آخر تحديث|بقلم|كتب :|كتبه|كتبت :|المصدر :|المصدر:
  تابعونا على|تابعنا على|اشترك في|اشتركوا في|حمل التطبيق|اقرأ أيضا|إقرأ أيضا|اقرأ المزيد|المزيد من الأخبار|جميع الحقوق|حقوق النشر|إرسال عبر|شاهد أيضا|عدد المشاهدات|الوسوم :|الوسوم:
  كلمات مفتاحية :|كلمات مفتاحية:|قد يهمك|تصوير :|تصوير:|هسبريس|وكالة المغرب العربي للأنباء
  partager sur|partager cet|partager l'|partager via|partager :|publié le|publie le|publié par|publié à|mis à jour|par la rédaction|rédigé par|lire aussi|lire également|à lire aussi|à lire :
  voir aussi|abonnez-vous à|inscrivez-vous à la newsletter|suivez-nous|suivez nous|tous droits réservés|copyright|©|nous utilisons des cookies|politique de confidentialité|crédit photo|photo :
  source :|mots-clés :|tags :|envoyer par|cliquez ici|télécharger l'application|ce site utilise|en poursuivant votre navigation|accepter les cookies|accepter tout|recevez
  share on|share this|share via|share :|posted on|posted by|published on|published by|published :|last updated|updated on|by staff|read also|read more|also read|related :|related:|subscribe to our
  for further information|for more information|for information contact|pour tout renseignement|pour plus d'information|pour nous joindre|pour en savoir plus|لمزيد من المعلومات|للمزيد من المعلومات|للاستفسار|sign up for|follow us|all rights reserved|we use cookies|this site uses|accept all|photo credit|photo:|source:|keywords:|tags:|email this|click here|download the app|skip to|terms of service|terms of use
`)

/** From such a line on, everything is what readers or the page's owner added. */
export const pageEnds = entries(`
  التعليقات|تعليقات|تعليقات القراء|تعليقات الزوار|أضف تعليق|أضف تعليقا|أضف تعليقك|اترك تعليق|اترك تعليقا|اترك تعليقك|اترك ردا|لا توجد تعليقات|التعليقات مغلقة
  commentaires|laisser un commentaire|laissez un commentaire|ajouter un commentaire|poster un commentaire|réagir|vos réactions|commentaire
  comments|leave a comment|leave a reply|post a comment|join the discussion|comment|add a comment
`)

/** Words of a site's menu; several short lines with one of them are one. */
export const menuWords: ReadonlySet<string> = new Set(
  entries(`
    الرئيسية|سياسة|اقتصاد|رياضة|مجتمع|ثقافة|دولي|جهات|حوادث|فن|منوعات|صحة|تكنولوجيا|آراء|رأي|فيديو|صوت وصورة|اتصل بنا|من نحن|وطنية|أخبار
    accueil|politique|économie|sport|sports|société|culture|international|monde|régions|opinions|vidéo|vidéos|contact|magazine|actualités|tech|people
    home|politics|business|economy|sport|sports|world|culture|opinion|video|videos|contact|about|news|tech|health|lifestyle|login|menu
  `),
)

/** Headlines of other articles follow these words on the next lines. */
export const relatedWords: ReadonlySet<string> = new Set(
  entries(`
    اقرأ أيضا|أخبار متعلقة|أخبار أخرى|مقالات مشابهة|مواضيع مشابهة|موضوعات ذات صلة|مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|قد يهمك|قد يهمك أيضا|الأكثر قراءة|شاهد أيضا|آخر الأخبار
    articles similaires|autres articles|derniers articles|dans la même rubrique|related stories|more stories|more news|other news|latest news|top stories|recent posts|see also|lire aussi|à lire aussi|lire également|sur le même sujet|articles liés|les plus lus|voir aussi|read also|also read|related articles|related posts|related news|most read|most popular|trending|trending now|you may also like|you might also like|قد يعجبك|قد يعجبك أيضا|vous aimerez aussi
  `),
)
