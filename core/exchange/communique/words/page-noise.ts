import { foldWords } from '../folded-text'

const lines = (list: string): readonly string[] =>
  foldWords(list)
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

/** A short line that opens with one of these belongs to the page, not to the text. */
export const pageLines = lines(`
  شارك|مشاركة|شاركها|انقر هنا|اضغط هنا|شكرا على الإبلاغ|سيتم حجب|نشر في|نشر بتاريخ|نشرت في|تاريخ النشر|آخر تحديث|بقلم|كتب :|كتبه|كتبت :
  المصدر :|المصدر:|الوسوم|كلمات دلالية|كلمات مفتاحية|تابعونا|تابعنا|اشترك|اشتركوا|حمل التطبيق|إعلان|إعلانات|اقرأ أيضا|إقرأ أيضا|اقرأ المزيد|المزيد من
  مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|قد يهمك|الأكثر قراءة|الرئيسية|جميع الحقوق|حقوق النشر|اتصل بنا|من نحن|طباعة|إرسال عبر|نسخ الرابط
  تسجيل الدخول|القائمة|بحث|ابحث|عاجل|فيديو|صور|شاهد أيضا|هيئة التحرير|و م ع|و.م.ع|عدد المشاهدات|مشاهدة|قراءة :|قبل ساعة|منذ
  partager|partagez|tweeter|publié le|publie le|publié par|mis à jour|par la rédaction|rédigé par|lire aussi|lire également|à lire aussi|à lire
  voir aussi|sur le même sujet|articles liés|article précédent|article suivant|publicité|annonce|abonnez-vous|s'abonner|newsletter|inscrivez-vous à
  suivez-nous|suivez nous|accueil|mentions légales|tous droits réservés|copyright|©|cookies|nous utilisons des cookies|accepter|politique de confidentialité
  contactez-nous|crédit photo|photo :|source :|mots-clés|tags|les plus lus|imprimer|envoyer par|cliquez ici|télécharger l'application|se connecter|menu|rechercher
  share|tweet|posted on|posted by|published|last updated|updated|by staff|read also|read more|also read|related articles|related posts|related:|advertisement
  sponsored|subscribe|sign up|follow us|home|about us|contact us|all rights reserved|privacy policy|terms of|we use cookies|accept all|photo credit|photo:
  source:|keywords:|most read|most popular|trending|print|email this|click here|download the app|log in|login|search|previous article|next article|skip to
  facebook|twitter|whatsapp|linkedin|telegram|instagram|youtube|min read|minutes de lecture|reading time|temps de lecture|loading|chargement
`)

/** From such a line on, everything is what readers or the page's owner added. */
export const pageEnds = lines(`
  التعليقات|تعليقات|تعليقات القراء|تعليقات الزوار|أضف تعليق|أضف تعليقا|اترك تعليق|اترك تعليقا|اترك ردا|لا توجد تعليقات|التعليقات مغلقة
  commentaires|laisser un commentaire|laissez un commentaire|ajouter un commentaire|poster un commentaire|réagir|vos réactions|commentaire
  comments|leave a comment|leave a reply|post a comment|join the discussion|comment|add a comment
`)

/** Words of a site's menu; several short lines with one of them are one. */
export const menuWords = new Set(
  lines(`
    الرئيسية|سياسة|اقتصاد|رياضة|مجتمع|ثقافة|دولي|جهات|حوادث|فن|منوعات|صحة|تكنولوجيا|آراء|رأي|فيديو|صوت وصورة|اتصل بنا|من نحن|وطنية|أخبار
    accueil|politique|économie|sport|sports|société|culture|international|monde|régions|opinions|vidéo|vidéos|contact|magazine|actualités|tech|people
    home|politics|business|economy|sport|sports|world|culture|opinion|video|videos|contact|about|news|tech|health|lifestyle|login|menu
  `),
)
